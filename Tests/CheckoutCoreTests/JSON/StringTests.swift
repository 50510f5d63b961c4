import CheckoutCore
import Testing

@Suite("JSON strings")
struct StringTests {
  @Test(
    "Each escape stands for its character",
    arguments: [
      (#""\"""#, "\""), (#""\\""#, "\\"), (#""\/""#, "/"), (#""\b""#, "\u{8}"),
      (#""\f""#, "\u{C}"), (#""\n""#, "\n"), (#""\r""#, "\r"), (#""\t""#, "\t"),
      (#""\u0000""#, "\0"), (#""\u00e9""#, "\u{E9}"), (#""\u20AC""#, "€"),
      (#""\ud83c\udf75""#, "🍵"), (#""\uD800\uDC00""#, "\u{10000}"),
      (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""\ud7ff\ue000""#, "\u{D7FF}\u{E000}"),
      (#""\\u0041""#, #"\u0041"#), (#""a\u0062c""#, "abc"),
    ])
  func escapes(json: String, text: String) throws {
    let read = try String(json: json)

    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    "An escape that JSON does not allow is refused where it starts",
    arguments: [
      (#""\a""#, 1), (#""\'""#, 1), (#""\u123g""#, 1), (#""\U0041""#, 1),
      (#""x\ud800""#, 2), (#""x\ud800x""#, 2), (#""x\ud800\n""#, 2), (#""\ud800\ud800""#, 1),
      (#""\udc00\ud800""#, 1), (#""\u+041""#, 1), (#""\u 041""#, 1),
    ])
  func malformedEscape(json: String, offset: Int) throws {
    let error = try #require(throws: JSONError.self) { try JSONValue(json: json) }

    #expect(error == JSONError(.malformedEscape, offset: offset))
  }

  @Test("Control characters must be escaped", arguments: 0..<0x20 as Range<UInt8>)
  func controlCharacters(byte: UInt8) throws {
    let quote = UInt8(ascii: "\"")
    let text = String(Unicode.Scalar(byte))

    #expect(throws: JSONError(.controlCharacter, offset: 1)) {
      try JSONValue(json: [quote, byte, quote])
    }
    #expect(text.json.allSatisfy { $0 >= 0x20 })
    #expect(try String(json: text.json) == text)
  }

  @Test("Every Unicode scalar survives writing and reading")
  func everyScalar() throws {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars))

    #expect(try String(json: text.json).unicodeScalars.elementsEqual(scalars))
  }

  @Test("Every Unicode scalar can be spelled as an escape")
  func everyEscape() throws {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let escapes = scalars.flatMap { UTF16.encode($0).map(Array.init) ?? [] }.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    let text = try String(json: "\"\(escapes.joined())\"")

    #expect(text.unicodeScalars.elementsEqual(scalars))
  }

  @Test(
    "Bytes that are not UTF-8 are refused where they start",
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF],
      [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF0, 0x90, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]])
  func malformedUTF8(bytes: [UInt8]) {
    #expect(throws: JSONError(.malformedUTF8, offset: 2)) {
      try JSONValue(json: Array("\"a".utf8) + bytes + Array("b\"".utf8))
    }
  }

  @Test(
    "What does not stand for itself is found wherever it is, whatever is around it",
    arguments: [(#"\n"#, "\n"), (#"\""#, "\""), (#"\\"#, "\\"), ("é", "é"), ("🍵", "🍵")])
  func unusualCharacters(text: String, meant: String) throws {
    for (before, after) in (0..<17).flatMap({ before in (0..<17).map { (before, $0) } }) {
      let head = String(repeating: "~", count: before)
      let tail = String(repeating: " ", count: after)

      let value = try JSONValue(json: "[\"\(head)\(text)\(tail)\",1]")

      #expect(value == .array([.string(head + meant + tail), .number(1)]))
    }
  }

  @Test(
    "The byte is named at which a string breaks, wherever it is",
    arguments: [(0x00, .controlCharacter), (0x1F, .controlCharacter), (0xFF, .malformedUTF8)]
      as [(UInt8, JSONError.Reason)])
  func placeOfBreak(byte: UInt8, reason: JSONError.Reason) {
    for place in 0..<40 {
      var json = Array("\"\(String(repeating: "\u{7F}", count: 40))\"".utf8)
      json[1 + place] = byte

      #expect(throws: JSONError(reason, offset: 1 + place)) { try JSONValue(json: json) }
    }
  }

  @Test("Only quotes, backslashes and control characters are escaped")
  func fewestEscapes() {
    let text = "\"\\/\u{8}\u{C}\n\r\t\u{1}\u{1F}\u{7F}é\u{2028}🍵"

    #expect(
      text.json == Array(#""\"\\/\b\f\n\r\t\u0001\u001f"#.utf8) + Array("\u{7F}é\u{2028}🍵\"".utf8))
  }
}
