extension JSONParser {
  mutating func parseNumber() throws(JSONSyntaxError) -> String {
    let start = offset
    if current == UInt8(ascii: "-") { offset += 1 }
    if current == UInt8(ascii: "0") {
      offset += 1
      if isDigit(current) {
        throw error("a number starts with 0", "JSON numbers have no leading zeros. Remove them.")
      }
    } else {
      try parseDigits(after: "the sign")
    }
    if current == UInt8(ascii: ".") {
      offset += 1
      try parseDigits(after: "the decimal point")
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      offset += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
      try parseDigits(after: "the exponent sign")
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func parseDigits(after part: StaticString) throws(JSONSyntaxError) {
    guard isDigit(current) else {
      throw error(
        "expected a digit after \(part), found \(found())",
        "A JSON number reads -12.5e3: fraction and exponent may be left out, digits may not.")
    }
    while isDigit(current) { offset += 1 }
  }

  func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
