/// A JSON number with the digits that it came with.
public struct JSONNumber: Hashable, Sendable {
  /// The number as JSON text: `24.330`, `1e3`.
  public let text: String

  /// Makes a number from JSON text, or `nil` if the text is not of JSON's grammar.
  public init?(_ text: String) {
    guard JSONNumberGrammar.accepts(text) else { return nil }
    self.text = text
  }

  /// Makes a number from an integer.
  public init(_ integer: some FixedWidthInteger) {
    text = String(integer)
  }

  init(checked text: String) {
    self.text = text
  }

  /// The value, if it is an integer of 64 bits. `2.0` and `2e1` are integers, `1.5` is not.
  public var integer: Int64? {
    if let value = Int64(text) { return text == "-0" ? 0 : value }
    return DecimalDigits(text)?.integer
  }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
  /// Makes a number from an integer literal.
  public init(integerLiteral value: Int64) {
    self.init(value)
  }
}
