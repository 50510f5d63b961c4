/// A decimal number taken apart: its digits without zeros at either end, and its scale.
///
/// Two texts of one value, `24.33` and `24.330`, have the same digits. Nothing is ever rounded.
struct DecimalDigits: Hashable {
  /// The exponents beyond which a number is refused: no amount of money needs them, and a text of
  /// ten characters must not stand for a billion digits.
  static let exponentLimit = 1_000

  let isNegative: Bool
  /// ASCII digits, empty for zero.
  let digits: [UInt8]
  /// The power of ten that the digits are multiplied by.
  let exponent: Int

  static let zero = DecimalDigits(isNegative: false, digits: [], exponent: 0)

  private init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.exponent = exponent
  }

  /// Reads the text of a JSON number; `nil` if it is none or its exponent is beyond the limit.
  init?(_ text: String) {
    guard JSONNumberGrammar.accepts(text) else { return nil }
    var mantissa = Substring(text)
    var exponent = 0
    if let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      guard let value = Int(text[text.index(after: mark)...]),
        (-Self.exponentLimit...Self.exponentLimit).contains(value)
      else { return nil }
      exponent = value
      mantissa = text[..<mark]
    }
    if let point = mantissa.firstIndex(of: ".") {
      exponent -= mantissa.distance(from: mantissa.index(after: point), to: mantissa.endIndex)
    }
    var digits = mantissa.utf8.filter(JSONByte.isDigit)
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    digits.removeFirst(digits.prefix { $0 == UInt8(ascii: "0") }.count)
    self.digits = digits
    self.exponent = digits.isEmpty ? 0 : exponent
    isNegative = text.hasPrefix("-") && !digits.isEmpty
  }

  /// The value times a power of ten, if that is an integer of 64 bits.
  func integer(scale: Int = 0) -> Int64? {
    guard !digits.isEmpty else { return 0 }
    let (zeros, overflow) = exponent.addingReportingOverflow(scale)
    guard !overflow, zeros >= 0, zeros <= 19, digits.count + zeros <= 19 else { return nil }
    let sign = isNegative ? "-" : ""
    let text = digits + [UInt8](repeating: UInt8(ascii: "0"), count: zeros)
    return Int64(sign + String(decoding: text, as: UTF8.self))
  }

  var integer: Int64? { integer() }

  /// The value as plain decimal text, without an exponent.
  var plainText: String {
    guard !digits.isEmpty else { return "0" }
    let zero = UInt8(ascii: "0")
    let padded =
      exponent >= 0
      ? digits + [UInt8](repeating: zero, count: exponent)
      : [UInt8](repeating: zero, count: max(0, 1 - exponent - digits.count)) + digits
    let point = exponent >= 0 ? padded.count : padded.count + exponent
    let fraction = padded[point...]
    let whole = String(decoding: padded[..<point], as: UTF8.self)
    let text = fraction.isEmpty ? whole : whole + "." + String(decoding: fraction, as: UTF8.self)
    return (isNegative ? "-" : "") + text
  }
}

extension DecimalDigits: Comparable {
  static func < (a: DecimalDigits, b: DecimalDigits) -> Bool {
    guard a.isNegative == b.isNegative else { return a.isNegative }
    return a.isNegative ? b.isCloserToZero(than: a) : a.isCloserToZero(than: b)
  }

  private func isCloserToZero(than other: DecimalDigits) -> Bool {
    guard !digits.isEmpty && !other.digits.isEmpty else { return !other.digits.isEmpty }
    let (magnitude, otherMagnitude) = (
      digits.count + exponent, other.digits.count + other.exponent
    )
    return magnitude == otherMagnitude
      ? digits.lexicographicallyPrecedes(other.digits) : magnitude < otherMagnitude
  }
}
