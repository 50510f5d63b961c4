/// An identifier that is a string in some answers of a provider and an integer in others.
///
/// It compares by its text, `12345` and `"12345"` are the same, and is written as it came.
public struct StringOrInteger: Sendable {
  /// The identifier.
  public let text: String

  private let isInteger: Bool

  /// Makes an identifier that is written as a string.
  public init(_ text: String) {
    self.text = text
    isInteger = false
  }

  /// Makes an identifier that is written as an integer.
  public init(_ integer: Int64) {
    text = String(integer)
    isInteger = true
  }
}

extension StringOrInteger: JSONReadable, JSONWritable {
  /// Reads a string or a number that is an integer.
  public init(from element: JSONElement) throws(JSONError) {
    switch element.node.kind {
    case .string: self.init(try element.string())
    case .number: self.init(try Int64(from: element))
    default: throw element.wrongType("a string or an integer")
    }
  }

  /// Writes a string or an integer, as it came.
  public func write(to writer: inout JSONWriter) {
    if isInteger { writer.write(JSONNumber(checked: text)) } else { writer.write(text) }
  }
}

extension StringOrInteger: Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  CustomStringConvertible, ParameterValue
{
  /// Whether two identifiers have the same text.
  public static func == (a: Self, b: Self) -> Bool { a.text == b.text }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// Makes an identifier that is written as a string.
  public init(stringLiteral text: String) { self.init(text) }

  /// Makes an identifier that is written as an integer.
  public init(integerLiteral integer: Int64) { self.init(integer) }

  /// The identifier.
  public var description: String { text }

  /// The identifier.
  public var parameterText: String { text }
}
