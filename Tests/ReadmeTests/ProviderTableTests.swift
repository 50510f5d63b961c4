import Foundation
import SpecGenerator
import Testing

/// The README's table of providers is made from the specs. `UPDATE_README=1 swift test --filter
/// ProviderTable` writes it anew.
@Suite("The README's table of providers")
struct ProviderTableTests {
  /// The specs in the order in which the README presents them.
  static let providers = [
    ("Yera Connect", "YeraConnect"), ("GStable", "GStable"), ("JoPay", "JoPay"),
    ("PayRam", "PayRam"), ("EcomTrade24 Pay", "EcomTrade24"),
  ]

  static let head = "| Provider | Module | Operations |\n|---|---|---|\n"

  @Test("The table names every operation of every spec, and what is unverified")
  func table() throws {
    let readme = ReadmeTests.root.appending(path: "README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let expected = Self.head + (try Self.providers.map(Self.row)).joined()

    if ProcessInfo.processInfo.environment["UPDATE_README"] != nil {
      try Self.replacingTable(in: text, by: expected)
        .write(to: readme, atomically: true, encoding: .utf8)
    }
    #expect(text.contains(expected), "run: UPDATE_README=1 swift test --filter ProviderTable")
  }

  @Test("Every spec has its row")
  func complete() throws {
    let specs = try FileManager.default
      .contentsOfDirectory(atPath: ReadmeTests.root.appending(path: "Specs").path)
      .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
    #expect(Set(specs) == Set(Self.providers.map { "\($0.1).json" }))
  }

  private static func row(name: String, module: String) throws -> String {
    let spec = ReadmeTests.root.appending(path: "Specs/\(module).json")
    let document = try JSONNode.parse([UInt8](Data(contentsOf: spec)))
    let operations = (document["paths"]?.object ?? []).flatMap { path in
      (path.value.object ?? []).compactMap { method -> String? in
        guard let id = method.value["operationId"]?.string else { return nil }
        return method.value["x-unverified"]?.bool == true ? "`\(id)` †" : "`\(id)`"
      }
    }
    return "| \(name) | `\(module)` | \(operations.joined(separator: ", ")) |\n"
  }

  /// The text with the lines of the old table replaced.
  private static func replacingTable(in text: String, by table: String) -> String {
    guard let start = text.range(of: head) else { return text }
    var end = start.upperBound
    while text[end...].hasPrefix("|") {
      end = text[end...].firstIndex(of: "\n").map { text.index(after: $0) } ?? text.endIndex
    }
    return text.replacingCharacters(in: start.lowerBound..<end, with: table)
  }
}
