extension Amount: JSONReadable, JSONWritable {
  /// Reads a string of decimal text or a number, since providers disagree on which it is.
  public init(from element: JSONElement) throws(JSONError) {
    let amount =
      switch element.node.kind {
      case .number: Amount(try element.number())
      case .string: Amount(_: try element.string())
      default: throw element.wrongType("an amount as a string or a number")
      }
    guard let amount else { throw element.invalidValue("an amount like 24.33") }
    self = amount
  }

  /// Writes a string: the digits as they came, an exponent written out.
  public func write(to writer: inout JSONWriter) { writer.write(decimalText) }

  /// The amount as a JSON number of the same digits, for providers that take a number.
  public var number: JSONNumber { JSONNumber(checked: text) }

  /// The amount as the provider wrote it, a number or a string. One that was made here is a
  /// string.
  public var original: JSONValue { cameAsNumber ? .number(number) : .string(text) }
}

extension JSONNumber: JSONReadable, JSONWritable {
  /// Reads a number.
  public init(from element: JSONElement) throws(JSONError) {
    self = try element.number()
  }

  /// Writes the number's own digits.
  public func write(to writer: inout JSONWriter) { writer.write(self) }
}
