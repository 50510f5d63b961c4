/// A value that a path, a query or a header can carry.
public protocol ParameterValue {
  /// The value as text, before any percent-encoding.
  var parameterText: String { get }
}

extension String: ParameterValue {
  /// The text itself.
  public var parameterText: String { self }
}

extension Int: ParameterValue {
  /// Decimal digits.
  public var parameterText: String { String(self) }
}

extension Bool: ParameterValue {
  /// `true` or `false`.
  public var parameterText: String { self ? "true" : "false" }
}

extension Double: ParameterValue {
  /// The shortest digits that read back as the same value.
  public var parameterText: String { description }
}

extension Amount: ParameterValue {
  /// The amount's digits as they came, an exponent written out.
  public var parameterText: String { decimalText }
}

extension MinorUnits: ParameterValue {
  /// Decimal digits.
  public var parameterText: String { description }
}

extension MicroDollars: ParameterValue {
  /// Decimal digits.
  public var parameterText: String { description }
}
