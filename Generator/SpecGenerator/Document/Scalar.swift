/// The types of values that CheckoutCore and Swift have.
enum Scalar: Hashable, Sendable {
  /// What an amount is in JSON.
  enum AmountForm: Hashable, Sendable {
    case text, number
    /// Either, as it came.
    case original
  }

  case string, integer, number, double, boolean
  case amount(AmountForm)
  case minorUnits, microDollars, currency, timestamp, stringOrInteger, json
  /// Bytes, in a part of a form or as a whole body.
  case binary
  /// An object of which nothing is said.
  case object

  /// The type in Swift.
  var name: String {
    switch self {
    case .string: "String"
    case .integer: "Int"
    case .number: "JSONNumber"
    case .double: "Double"
    case .boolean: "Bool"
    case .amount: "Amount"
    case .minorUnits: "MinorUnits"
    case .microDollars: "MicroDollars"
    case .currency: "Currency"
    case .timestamp: "Timestamp"
    case .stringOrInteger: "StringOrInteger"
    case .json: "JSONValue"
    case .binary: "BinaryContent"
    case .object: "JSONObject"
    }
  }

  /// The property of the value that is written, where it is not the value itself: an amount writes
  /// itself as text.
  var writtenProperty: String? {
    switch self {
    case .amount(.number): "number"
    case .amount(.original): "original"
    default: nil
    }
  }
}
