/// A whole number of a fixed fraction of a currency's major unit.
///
/// ``MinorUnits`` and ``MicroDollars`` are such counts. They are types of their own so that one
/// cannot be passed for the other, nor for a plain number.
public protocol IntegerUnits: RawRepresentable<Int64>, Hashable, Comparable, Sendable,
  ExpressibleByIntegerLiteral, CustomStringConvertible, JSONReadable, JSONWritable, EndpointRequest
{
  /// The count.
  var rawValue: Int64 { get }

  /// Makes a count.
  init(rawValue: Int64)
}

extension IntegerUnits {
  /// Makes a count.
  public init(_ count: Int64) { self.init(rawValue: count) }

  /// Makes a count from a literal.
  public init(integerLiteral count: Int64) { self.init(rawValue: count) }

  /// Reads a number whose value is an integer of 64 bits.
  public init(from element: JSONElement) throws(JSONError) {
    self.init(rawValue: try Int64(from: element))
  }

  /// Writes an integer.
  public func write(to writer: inout JSONWriter) { writer.write(rawValue) }

  /// Whether a count is smaller than another.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// The count.
  public var description: String { String(rawValue) }
}

/// An amount of money counted in the smallest unit of its currency: 2500 is 25.00 EUR.
///
/// How many digits are a fraction depends on the currency, and not every provider says what it does
/// for currencies without cents: ``Amount/init(_:fractionDigits:)`` takes it from you.
public struct MinorUnits: IntegerUnits {
  /// The count.
  public let rawValue: Int64

  /// Makes a count.
  public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// An amount of US dollars counted in millionths: 24330000 is 24.33 USD.
public struct MicroDollars: IntegerUnits {
  /// The count.
  public let rawValue: Int64

  /// Makes a count.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// The amount in dollars, exactly: 24330000 gives 24.330000.
  public var amount: Amount { Amount(MinorUnits(rawValue), fractionDigits: 6) }
}
