import Foundation
import Testing

@Suite("The specgen tool")
struct SpecgenTests {
  private let folder: URL
  private let spec = TestFolder.accepted.appending(path: "KitchenSink.json").path

  init() throws {
    folder = try TestFolder.makeTemporary()
  }

  private func output() -> [String] { TestFolder.files(in: folder, suffix: ".swift") }

  private func generate(_ spec: String, _ more: String...) throws -> Tool.Result {
    try Tool.specgen().run(
      ["--spec", spec, "--output", folder.path, "--module", "KitchenSink"] + more)
  }

  @Test("It writes the files and ends with 0")
  func writes() throws {
    let result = try generate(spec)
    #expect(result.status == 0)
    #expect(result.error.isEmpty)
    #expect(output() == ["KitchenSink+Client.swift", "KitchenSink+Types1.swift"])
  }

  @Test("It makes the folder that it writes into")
  func makesFolder() throws {
    let deep = folder.appending(path: "a/b/c")
    let result = try Tool.specgen().run(
      ["--spec", spec, "--output", deep.path, "--module", "KitchenSink"])
    #expect(result.status == 0)
    #expect(TestFolder.files(in: deep, suffix: ".swift").count == 2)
  }

  @Test("A refused spec ends with 1, and what was written before stays as it is")
  func refuses() throws {
    _ = try generate(spec)
    let file = folder.appending(path: "KitchenSink+Client.swift")
    let before = try Data(contentsOf: file)
    let broken = TestFolder.rejected.appending(path: "type-unknown.json")
    let result = try generate(broken.path)
    #expect(result.status == 1)
    #expect(result.error.hasPrefix("\(broken.path):19:21: error: total has the type"))
    #expect(try Data(contentsOf: file) == before)
  }

  @Test("A refused spec leaves an empty folder empty")
  func writesNothing() throws {
    let result = try generate(TestFolder.rejected.appending(path: "json-truncated.json").path)
    #expect(result.status == 1)
    #expect(output().isEmpty)
  }

  @Test("A file whose text would be the same is not touched")
  func untouched() throws {
    _ = try generate(spec)
    let file = folder.appending(path: "KitchenSink+Client.swift").path
    let past = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: file)
    _ = try generate(spec)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.modificationDate] as? Date == past)
  }

  @Test("A file whose text is another is written again")
  func rewritten() throws {
    let file = folder.appending(path: "KitchenSink+Client.swift")
    try String(repeating: "// old\n", count: 100_000).write(
      to: file, atomically: true, encoding: .utf8)
    _ = try generate(spec)
    #expect(try !String(contentsOf: file, encoding: .utf8).contains("// old"))
  }

  @Test(
    "Asked wrongly, it ends with 2 and shows how to ask",
    arguments: [
      [], ["--spec"], ["--spec", "a.json"], ["--spec", "a.json", "--output", "b"],
      ["--what"], ["a.json"], ["--spec", "a", "--spec", "b", "--output", "c", "--module", "D"],
      ["--embed", "a.json"], ["--embed", "a", "--module", "B", "--output", "c"],
    ])
  func misuse(_ arguments: [String]) throws {
    let result = try Tool.specgen().run(arguments)
    #expect(result.status == 2)
    #expect(result.error.contains("usage: specgen --spec FILE"))
  }

  @Test("A name that no type can have is asked wrongly", arguments: ["shop", "My Shop", "1st", ""])
  func module(_ name: String) throws {
    let result = try Tool.specgen().run(
      ["--spec", spec, "--output", folder.path, "--module", name])
    #expect(result.status == 2)
    #expect(output().isEmpty)
  }

  @Test("A spec that is not there is asked wrongly")
  func missing() throws {
    let result = try generate(folder.appending(path: "none.json").path)
    #expect(result.status == 2)
    #expect(result.error.contains("cannot read"))
  }

  @Test("Settings that say nothing are accepted")
  func settings() throws {
    let file = folder.appending(path: "shop.generate.json")
    try "{}".write(to: file, atomically: true, encoding: .utf8)
    #expect(try generate(spec, "--config", file.path).status == 0)
  }

  @Test("A setting that does not exist is shown, and nothing is written")
  func unknownSetting() throws {
    let file = folder.appending(path: "shop.generate.json")
    try #"{ "access": "internal" }"#.write(to: file, atomically: true, encoding: .utf8)
    let result = try generate(spec, "--config", file.path)
    #expect(result.status == 1)
    #expect(result.error.hasPrefix("\(file.path):1:3: error: there is no setting \"access\""))
    #expect(output().isEmpty)
  }

  @Test("Specs are embedded in one file")
  func embeds() throws {
    let file = folder.appending(path: "EmbeddedSpecs.swift")
    let result = try Tool.specgen().run(["--embed", spec, "--output", file.path])
    #expect(result.status == 0)
    #expect(
      try String(contentsOf: file, encoding: .utf8).contains("static let kitchenSink: String = #"))
  }

  @Test("What is no JSON is not embedded")
  func embedsNoBrokenJSON() throws {
    let file = folder.appending(path: "EmbeddedSpecs.swift")
    let broken = TestFolder.rejected.appending(path: "json-truncated.json").path
    let result = try Tool.specgen().run(["--embed", spec, broken, "--output", file.path])
    #expect(result.status == 1)
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }
}
