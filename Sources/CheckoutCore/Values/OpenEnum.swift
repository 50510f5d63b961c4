/// A set of texts to which a provider may add: known values are statics, unknown ones are kept.
///
/// A value that this library has never heard of decodes, compares and encodes like the others, so a
/// `switch` over one always has a `default`.
public protocol OpenEnum: RawRepresentable<String>, Hashable, Sendable, CaseIterable,
  CustomStringConvertible, JSONReadable, JSONWritable, ParameterValue
{
  /// The text on the wire.
  var rawValue: String { get }

  /// Makes a value from its text on the wire, known or not.
  init(rawValue: String)
}

extension OpenEnum {
  /// Makes a value from its text on the wire, which stands in the code.
  public init(_ text: StaticString) { self.init(rawValue: text.string) }

  /// Whether the value is one of ``Swift/CaseIterable/allCases``.
  public var isKnown: Bool { Self.allCases.contains(self) }

  /// Reads a string.
  public init(from element: JSONElement) throws(JSONError) {
    self.init(rawValue: try element.string())
  }

  /// Writes the text.
  public func write(to writer: inout JSONWriter) { writer.write(rawValue) }

  /// The text on the wire.
  public var description: String { rawValue }

  /// The text on the wire.
  public var parameterText: String { rawValue }
}

extension EndpointRequest where Self: OpenEnum {
  /// The text on the wire.
  public var description: String { rawValue }
}

extension StaticString {
  /// The text. Internal, so that it is not compiled again for each value of each enumeration.
  fileprivate var string: String { description }
}
