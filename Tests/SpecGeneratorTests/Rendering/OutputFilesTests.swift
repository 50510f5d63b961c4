import SpecGenerator
import Testing

@Suite("Files of code")
struct OutputFilesTests {
  @Test(
    "How many files of types there are follows from the size of the spec alone",
    arguments: [
      (0, 1), (1, 1), (65_535, 1), (65_536, 2), (131_072, 3), (1_000_000, 16), (.max, 16), (-1, 1),
    ])
  func count(_ size: Int, _ count: Int) {
    #expect(OutputFiles.typeFileCount(specSize: size) == count)
  }

  @Test("Types are spread over all files in the order of the spec")
  func distribution() throws {
    let schemas = (0..<200).map {
      #""Type\#($0)": { "type": "object", "properties": {}, "title": "\#(padding)" }"#
    }
    let files = try generateShop(
      #""components": { "schemas": { \#(schemas.joined(separator: ", ")) } }"#)
    #expect(files.map(\.name) == ["Shop+Client.swift"] + (1...3).map { "Shop+Types\($0).swift" })
    let names = files.flatMap { $0.text.matches(of: /public struct (Type[0-9]+):/).map(\.1) }
    #expect(names.map(String.init) == (0..<200).map { "Type\($0)" })
    #expect(files.dropFirst().allSatisfy { $0.text.count > 10_000 })
  }

  @Test("A file without types is its first line")
  func unused() throws {
    let files = try generateShop(#""paths": {}"#)
    #expect(
      files.last?.text
        == "// Generated from Shop/shop.openapi.json. To change it, change the spec.\n")
  }

  private var padding: String { String(repeating: "word ", count: 130) }
}
