/// A set of integers to which a provider may add: known values are statics, unknown ones are kept.
public protocol OpenIntegerEnum: RawRepresentable<Int>, Hashable, Sendable, CaseIterable,
  CustomStringConvertible, JSONReadable, JSONWritable, ParameterValue
{
  /// The integer on the wire.
  var rawValue: Int { get }

  /// Makes a value from its integer on the wire, known or not.
  init(rawValue: Int)
}

extension OpenIntegerEnum {
  /// Whether the value is one of ``Swift/CaseIterable/allCases``.
  public var isKnown: Bool { Self.allCases.contains(self) }

  /// Reads a number that is an integer.
  public init(from element: JSONElement) throws(JSONError) {
    self.init(rawValue: try Int(from: element))
  }

  /// Writes the integer.
  public func write(to writer: inout JSONWriter) { writer.write(Int64(rawValue)) }

  /// The integer on the wire.
  public var description: String { String(rawValue) }

  /// The integer on the wire.
  public var parameterText: String { description }
}

extension EndpointRequest where Self: OpenIntegerEnum {
  /// The integer on the wire.
  public var description: String { String(rawValue) }
}
