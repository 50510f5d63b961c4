import Foundation
import SpecGenerator
import Testing

@Suite("Reading JSON with its places")
struct JSONParsingTests {
  private func parse(_ text: String) throws(JSONSyntaxError) -> JSONNode {
    try JSONNode.parse(Array(text.utf8))
  }

  @Test("Members keep their order, and both of two with one name")
  func order() throws {
    let node = try parse(#"{"b": 1, "a": 2, "b": 3}"#)
    #expect(node.object?.map(\.name) == ["b", "a", "b"])
    #expect(node["b"]?.integer == 3)
  }

  @Test("Numbers keep their text", arguments: ["24.330", "-0", "1e400", "9".padding(40)])
  func numbers(_ text: String) throws {
    #expect(try parse(text).number == text)
  }

  @Test("A value knows its line, column and offset, counted in characters and in bytes")
  func places() throws {
    let node = try parse("{\n  \"ä€😀\": true\n}")
    let member = try #require(node.object?.first)
    #expect(member.nameRange.start == SourceLocation(offset: 4, line: 2, column: 3))
    #expect(member.nameRange.end == SourceLocation(offset: 15, line: 2, column: 8))
    #expect(member.value.range.start == SourceLocation(offset: 17, line: 2, column: 10))
  }

  @Test(
    "Escapes are read",
    arguments: [
      (#""\u0041\n\"\\\/""#, "A\n\"\\/"), (#""\ud83d\ude00""#, "😀"), (#""\u00e4""#, "ä"),
    ])
  func escapes(_ text: String, _ expected: String) throws {
    #expect(try parse(text).string == expected)
  }

  @Test(
    "Half of a surrogate pair is refused",
    arguments: [#""\ud83d""#, #""\ud83dx""#, #""\ud83d\n""#, #""\ud83d\u0041""#, #""\ude00""#])
  func surrogates(_ text: String) {
    #expect(throws: JSONSyntaxError.self) { try parse(text) }
  }

  @Test("Nesting beyond the limit is refused where it is exceeded")
  func depth() throws {
    let text = String(repeating: "[", count: 100_000)
    let error = #expect(throws: JSONSyntaxError.self) { try parse(text) }
    #expect(error?.range.start.column == 129)
  }

  @Test("Nesting up to the limit is read", arguments: [1, 64, 128])
  func depthWithin(_ depth: Int) throws {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(try parse(text).array != nil)
  }

  @Test("A place counts the text before it", arguments: [0, 1, 7])
  func truncation(_ length: Int) {
    let text = String(#"{"a": 1}"#.prefix(length))
    let error = #expect(throws: JSONSyntaxError.self) { try parse(text) }
    #expect(error?.range.start.offset == length)
  }

  @Test("The vectors that every parser reads are read", arguments: SharedVectors.accepted)
  func accepted(_ file: String) throws {
    #expect(throws: Never.self) { try JSONNode.parse(SharedVectors.bytes(file)) }
  }

  @Test("The vectors that every parser refuses are refused", arguments: SharedVectors.rejected)
  func rejected(_ file: String) throws {
    let bytes = try SharedVectors.bytes(file)
    #expect(throws: JSONSyntaxError.self) { try JSONNode.parse(bytes) }
  }

  @Test("The vectors about which parsers differ are read or refused", arguments: SharedVectors.open)
  func open(_ file: String) throws {
    let bytes = try SharedVectors.bytes(file)
    do throws(JSONSyntaxError) {
      _ = try JSONNode.parse(bytes)
    } catch {
      #expect(error.range.start.offset <= bytes.count)
    }
  }
}

/// JSON test vectors, where they are at hand.
enum SharedVectors {
  private static let folder = TestFolder.sharedVectors.appending(path: "json")
  private static let files = TestFolder.files(in: folder, suffix: ".json")

  static let accepted = files.filter { $0.hasPrefix("y_") }
  static let rejected = files.filter { $0.hasPrefix("n_") }
  static let open = files.filter { $0.hasPrefix("i_") }

  static func bytes(_ file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: file)))
  }
}

extension String {
  fileprivate func padding(_ count: Int) -> String { String(repeating: self, count: count) }
}
