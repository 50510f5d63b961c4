/// A set of values of several JSON types to which a provider may add: known values are statics,
/// unknown ones are kept.
public protocol OpenValueEnum: RawRepresentable<JSONValue>, Hashable, Sendable, CaseIterable,
  CustomStringConvertible, JSONReadable, JSONWritable
{
  /// The value on the wire.
  var rawValue: JSONValue { get }

  /// Makes a value from what is on the wire, known or not.
  init(rawValue: JSONValue)
}

extension OpenValueEnum {
  /// Whether the value is one of ``Swift/CaseIterable/allCases``.
  public var isKnown: Bool { Self.allCases.contains(self) }

  /// Reads any value.
  public init(from element: JSONElement) throws(JSONError) {
    self.init(rawValue: JSONValue(from: element))
  }

  /// Writes the value.
  public func write(to writer: inout JSONWriter) { rawValue.write(to: &writer) }

  /// The kind of value, and nothing of what it says.
  public var description: String { rawValue.description }
}

extension EndpointRequest where Self: OpenValueEnum {
  /// The kind of value, and nothing of what it says.
  public var description: String { rawValue.description }
}
