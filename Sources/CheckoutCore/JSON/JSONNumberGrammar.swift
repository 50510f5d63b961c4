/// The grammar of JSON numbers: `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
struct JSONNumberGrammar {
  /// Where the scan is: behind the number after a success, at the culprit after a failure.
  private(set) var position: Int

  init(position: Int = 0) {
    self.position = position
  }

  /// Whether a whole text is one number.
  static func accepts(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var grammar = JSONNumberGrammar()
    return grammar.scan(bytes.span) && grammar.position == bytes.count
  }

  /// Scans a number and tells whether one was there.
  mutating func scan(_ text: Span<UInt8>) -> Bool {
    _ = skip(UInt8(ascii: "-"), text)
    guard scanInteger(text) else { return false }
    if skip(UInt8(ascii: "."), text) {
      guard skipDigits(text) else { return false }
    }
    if skip(UInt8(ascii: "e"), text) || skip(UInt8(ascii: "E"), text) {
      _ = skip(UInt8(ascii: "+"), text) || skip(UInt8(ascii: "-"), text)
      guard skipDigits(text) else { return false }
    }
    return true
  }

  /// Digits without a zero in front.
  private mutating func scanInteger(_ text: Span<UInt8>) -> Bool {
    guard skip(UInt8(ascii: "0"), text) else { return skipDigits(text) }
    return !(position < text.count && JSONByte.isDigit(text[position]))
  }

  private mutating func skip(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    guard position < text.count, text[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipDigits(_ text: Span<UInt8>) -> Bool {
    let start = position
    while position < text.count, JSONByte.isDigit(text[position]) { position += 1 }
    return position > start
  }
}
