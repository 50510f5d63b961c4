import Foundation
import PackagePlugin

/// A spec that a target's code is made from.
struct Spec {
  let url: URL
  /// The API's name: `Shop` makes `ShopClient`.
  let name: String
  let config: URL?

  /// The specs of a target. Files are looked up in its directory and not among its sources, where
  /// those that its manifest excludes are missing.
  static func specs(of target: any Target, in package: Package) throws -> [Spec] {
    let files = FileManager.default
    let own = package.directoryURL.appending(path: "Specs/\(target.name).json")
    if files.fileExists(atPath: own.path(percentEncoded: false)) {
      return [Spec(url: own, name: target.name, config: nil)]
    }
    let suffix = ".openapi.json"
    let directory = target.directoryURL
    return try files.contentsOfDirectory(atPath: directory.path(percentEncoded: false)).sorted()
      .filter { $0.hasSuffix(suffix) && $0 != suffix }
      .map { file in
        let base = String(file.dropLast(suffix.count))
        let config = directory.appending(path: "\(base).generate.json")
        return Spec(
          url: directory.appending(path: file),
          name: base.lowercased() == target.name.lowercased()
            ? target.name : base.prefix(1).uppercased() + base.dropFirst(),
          config: files.fileExists(atPath: config.path(percentEncoded: false)) ? config : nil)
      }
  }

  /// The files that `specgen` writes, which have to be known before it runs: one for the client,
  /// and one for types, with one more for each 64 KiB of the spec, at most 16.
  var outputFiles: [String] {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: url.path(percentEncoded: false))
    let size = attributes?[.size] as? Int ?? 0
    let types = (1...min(1 + size / 65_536, 16)).map { "\(name)+Types\($0).swift" }
    return ["\(name)+Client.swift"] + types
  }
}
