/// The grammar of JSON numbers: `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
struct JSONNumberGrammar {
  let bytes: [UInt8]

  /// Where the scan is: behind the number after a success, at the culprit after a failure.
  private(set) var position: Int

  init(bytes: [UInt8], position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Whether a whole text is one number.
  static func accepts(_ text: String) -> Bool {
    var grammar = JSONNumberGrammar(bytes: Array(text.utf8))
    return grammar.scan() && grammar.position == grammar.bytes.count
  }

  /// Scans a number and tells whether one was there.
  mutating func scan() -> Bool {
    _ = skip(UInt8(ascii: "-"))
    guard scanInteger() else { return false }
    if skip(UInt8(ascii: ".")) {
      guard skipDigits() else { return false }
    }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      _ = skip(UInt8(ascii: "+")) || skip(UInt8(ascii: "-"))
      guard skipDigits() else { return false }
    }
    return true
  }

  /// Digits without a zero in front.
  private mutating func scanInteger() -> Bool {
    guard skip(UInt8(ascii: "0")) else { return skipDigits() }
    return !(position < bytes.count && JSONByte.isDigit(bytes[position]))
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while position < bytes.count, JSONByte.isDigit(bytes[position]) { position += 1 }
    return position > start
  }
}
