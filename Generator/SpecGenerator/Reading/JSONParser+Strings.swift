extension JSONParser {
  mutating func parseString() throws(JSONSyntaxError) -> String {
    let opening = location
    offset += 1
    var text = ""
    var runStart = offset
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        append(from: runStart, to: &text)
        offset += 1
        return text
      case UInt8(ascii: "\\"):
        append(from: runStart, to: &text)
        text.unicodeScalars.append(try parseEscape())
        runStart = offset
      case 0x00..<0x20:
        throw error(
          "a control character inside a string",
          "Escape it: \\n is a line break, \\t a tab, \\u00XX any other.")
      case 0x20..<0x80:
        offset += 1
      default:
        guard let length = UTF8Sequence.length(in: bytes, at: offset) else {
          throw error("bytes that are not UTF-8", "Save the file as UTF-8.")
        }
        advance(overScalarOf: length)
      }
    }
    throw JSONSyntaxError(
      problem: "a string has no closing quote", remedy: "Close it with a double quote.",
      range: SourceRange(start: opening, end: location))
  }

  private func append(from start: Int, to text: inout String) {
    text += String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func parseEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    offset += 1
    let escaped = current
    if escaped == UInt8(ascii: "u") { return try parseUnicodeEscape() }
    let scalar: Unicode.Scalar? =
      switch escaped {
      case UInt8(ascii: "\""): "\""
      case UInt8(ascii: "\\"): "\\"
      case UInt8(ascii: "/"): "/"
      case UInt8(ascii: "b"): "\u{8}"
      case UInt8(ascii: "f"): "\u{C}"
      case UInt8(ascii: "n"): "\n"
      case UInt8(ascii: "r"): "\r"
      case UInt8(ascii: "t"): "\t"
      default: nil
      }
    guard let scalar else {
      throw error(
        "an escape that JSON does not have: a backslash and then \(found())",
        "The escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t, and \\u with four hexadecimal digits.")
    }
    offset += 1
    return scalar
  }

  /// Reads from the `u` of an escape, and the second escape of a surrogate pair with it.
  private mutating func parseUnicodeEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try parseHexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // What is no scalar is a surrogate: the high half of a pair must come first.
    if (0xD800..<0xDC00).contains(first), bytes[offset...].starts(with: "\\u".utf8) {
      offset += 1
      let second = try parseHexadecimal()
      let pair = 0x1_0000 + ((UInt32(first) - 0xD800) << 10)
      if (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(pair + UInt32(second) - 0xDC00)
      {
        return scalar
      }
    }
    throw error(
      "half of a surrogate pair ends",
      "Characters past U+FFFF are two escapes, \\uD83D\\uDE00, or simply the character.")
  }

  private mutating func parseHexadecimal() throws(JSONSyntaxError) -> UInt16 {
    offset += 1
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = current, byte < 0x80,
        let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      else {
        throw error(
          "expected a hexadecimal digit, found \(found())", "\\u is followed by four of them.")
      }
      value = value << 4 | UInt16(digit)
      offset += 1
    }
    return value
  }
}
