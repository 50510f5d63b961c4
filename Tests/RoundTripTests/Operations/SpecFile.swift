import Foundation

@testable import CheckoutSandbox

/// A spec of the repository.
struct SpecFile: Sendable {
  let module: String
  let specification: Specification

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()  // Operations
    .deletingLastPathComponent()  // RoundTripTests
    .deletingLastPathComponent()  // Tests
    .deletingLastPathComponent()  // the repository
    .appending(path: "Specs")

  static func all() throws -> [SpecFile] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
      .map { try SpecFile(module: String($0.dropLast(".json".count))) }
  }

  init(module: String) throws {
    self.module = module
    let text = try String(
      contentsOf: Self.folder.appending(path: "\(module).json"), encoding: .utf8)
    specification = try Specification(name: module, text: text)
  }
}
