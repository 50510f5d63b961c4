import Foundation
import SpecGenerator
import Testing

@Suite("Snapshots of what specs become")
struct SnapshotTests {
  static let specs = SpecFile.all

  @Test("The code of a spec is, byte for byte, the one that was reviewed", arguments: specs)
  func snapshot(_ file: SpecFile) throws {
    let folder = TestFolder.snapshots.appending(path: file.name)
    let files = try file.generate()
    for file in files { try expect(file.text, equalsFile: folder.appending(path: file.name)) }
    #expect(TestFolder.files(in: folder, suffix: "") == files.map(\.name).sorted())
  }

  @Test(
    "Our own specs are among them",
    arguments: ["YeraConnect", "GStable", "JoPay", "PayRam", "EcomTrade24"])
  func own(_ name: String) {
    #expect(Self.specs.contains { $0.name == name })
  }

  @Test("The same spec gives the same code", arguments: specs)
  func determinism(_ file: SpecFile) throws {
    #expect(try file.generate() == file.generate())
  }

  @Test("The formatter leaves the code as it is", arguments: specs)
  func formatting(_ file: SpecFile) throws {
    guard let swift = Tool.named("swift") else {
      Issue.record("swift is not on the search path, so formatting was not tested")
      return
    }
    let folder = try TestFolder.makeTemporary()
    defer { try? FileManager.default.removeItem(at: folder) }
    let configuration = TestFolder.package.appending(path: ".swift-format").path
    for file in try file.generate() {
      let path = folder.appending(path: file.name)
      try file.text.write(to: path, atomically: true, encoding: .utf8)
      let formatted = try swift.run(["format", "--configuration", configuration, path.path])
      #expect(formatted.output == file.text)
      let lint = try swift.run(
        ["format", "lint", "--strict", "--configuration", configuration, path.path])
      // Names of other scripts are the document's own.
      let problems = lint.error.split(separator: "\n").filter { !$0.contains("MustBeASCII") }
      #expect(problems.isEmpty, "\(lint.error)")
    }
  }
}

/// A spec with the name of its API.
struct SpecFile: CustomTestStringConvertible, Sendable {
  let name: String
  let folder: URL

  /// Our own specs, and those that are here to be rendered.
  static var all: [SpecFile] {
    [TestFolder.specs, TestFolder.accepted].flatMap { folder in
      TestFolder.files(in: folder, suffix: ".json")
        .filter { !$0.hasSuffix(".schema.json") }
        .map { SpecFile(name: $0.replacing(".json", with: ""), folder: folder) }
    }
  }

  var testDescription: String { name }

  func source() throws -> SourceText {
    try spec(
      at: folder.appending(path: "\(name).json"), as: "\(folder.lastPathComponent)/\(name).json")
  }

  func generate() throws -> [GeneratedFile] {
    try #require(Generator(named: name)).generate(from: source(), settings: settings())
  }

  /// What a client that is compiled from the spec has beside it.
  private func settings() throws -> Settings {
    let path = "\(name)/\(name).generate.json"
    let url = TestFolder.package.appending(path: "Tests/GeneratedClients/\(path)")
    guard FileManager.default.fileExists(atPath: url.path) else { return Settings() }
    return try Settings(from: spec(at: url, as: path))
  }
}
