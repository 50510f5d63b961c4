/// An amount of money in major units, as exact decimal text: `24.33`.
///
/// It is never rounded and never a binary fraction. It keeps the digits that it came with, `24.330`,
/// and compares by value. The currency stands beside it, in its own field.
public struct Amount: Sendable {
  /// The digits, as they came: plain decimal text, or with an exponent if a JSON number had one.
  public let text: String

  private let digits: DecimalDigits

  /// Whether it came as a JSON number.
  let cameAsNumber: Bool

  /// Makes an amount from decimal text, or `nil` if the text is anything but
  /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?`: no `+`, no spaces, no comma, no exponent.
  public init?(_ text: String) {
    guard !Self.hasExponent(text), let digits = DecimalDigits(text) else { return nil }
    self.text = text
    self.digits = digits
    cameAsNumber = false
  }

  /// Makes an amount from a JSON number, or `nil` if its exponent is beyond ±1,000.
  public init?(_ number: JSONNumber) {
    guard let digits = DecimalDigits(number.text) else { return nil }
    text = number.text
    self.digits = digits
    cameAsNumber = true
  }

  /// Makes an amount from minor units: 2433 with 2 fraction digits is 24.33.
  ///
  /// - Parameters:
  ///   - units: Minor units, cents for most currencies.
  ///   - fractionDigits: How many digits of `units` are a fraction: 2 for euro, 0 for yen. Fewer
  ///     than 0 counts as 0, more than 1,000 as 1,000.
  public init(_ units: MinorUnits, fractionDigits: Int) {
    let isNegative = units.rawValue < 0
    let magnitude = String(units.rawValue.magnitude)
    let fraction = min(max(0, fractionDigits), DecimalDigits.exponentLimit)
    let padded = String(repeating: "0", count: max(0, fraction + 1 - magnitude.count)) + magnitude
    let text =
      (isNegative ? "-" : "")
      + (fraction == 0 ? padded : padded.dropLast(fraction) + "." + padded.suffix(fraction))
    self.init(checked: text)
  }

  private init(checked text: String) {
    self.text = text
    digits = DecimalDigits(text) ?? .zero
    cameAsNumber = false
  }

  /// The value without an exponent and without zeros that say nothing: `24.330` gives `24.33`.
  public var plainText: String { digits.plainText }

  /// Plain decimal text with the digits as they came: only an exponent is written out.
  var decimalText: String { Self.hasExponent(text) ? plainText : text }

  private static func hasExponent(_ text: String) -> Bool {
    text.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") }
  }

  /// Whether the amount is below zero.
  public var isNegative: Bool { digits.isNegative }

  /// The amount in minor units.
  ///
  /// - Parameter fractionDigits: How many digits the currency's minor unit has: 2 for euro, 0 for
  ///   yen, at least 0.
  /// - Throws: ``AmountError`` if the amount has more digits than that, or does not fit 64 bits.
  public func minorUnits(fractionDigits: Int) throws(AmountError) -> MinorUnits {
    guard let units = digits.integer(scale: max(0, fractionDigits)) else {
      throw AmountError(fractionDigits: fractionDigits)
    }
    return MinorUnits(units)
  }
}

/// Says that an amount cannot be counted in minor units without losing digits.
public struct AmountError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The fraction digits that were asked for.
  public let fractionDigits: Int

  /// The problem in a sentence; the amount itself is not shown.
  public var description: String {
    "The amount has more than \(fractionDigits) fraction digits, or is too large for 64 bits."
  }
}

extension Amount: Hashable, Comparable {
  /// Whether two amounts have the same value: `24.330` equals `24.33`.
  public static func == (a: Amount, b: Amount) -> Bool { a.digits == b.digits }

  /// Hashes the value.
  public func hash(into hasher: inout Hasher) { hasher.combine(digits) }

  /// Whether an amount is smaller than another.
  public static func < (a: Amount, b: Amount) -> Bool { a.digits < b.digits }
}

extension Amount: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Makes an amount from a literal. A literal that is no amount stops the program: it is a mistake
  /// in the source, and no value from outside comes this way.
  public init(stringLiteral text: String) {
    guard let amount = Amount(_: text) else {
      preconditionFailure("\"\(text)\" is no amount: write it like \"24.33\"")
    }
    self = amount
  }

  /// The digits, as they came.
  public var description: String { text }
}
