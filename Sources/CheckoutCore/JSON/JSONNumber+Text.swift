extension JSONNumber: CustomStringConvertible, ParameterValue {
  /// The number as JSON text.
  public var description: String { text }

  /// The number as JSON text.
  public var parameterText: String { text }

  /// The nearest binary floating-point value: not for money.
  public var double: Double { Double(text) ?? .nan }
}
