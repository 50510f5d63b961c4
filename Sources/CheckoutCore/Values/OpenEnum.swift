/// A set of texts to which a provider may add: known values are statics, unknown ones are kept.
///
/// A value that this library has never heard of decodes, compares and encodes like the others, so a
/// `switch` over one always has a `default`.
public typealias OpenEnum = OpenEnumCoding & RawRepresentable<String> & Hashable & CaseIterable
  & CustomStringConvertible & CustomReflectable

/// What an ``OpenEnum`` is made from and written as. Extend this one to give all of them a member.
public protocol OpenEnumCoding: JSONReadable, JSONWritable, EndpointRequestWriting, ParameterValue {
  /// The text on the wire.
  var rawValue: String { get }

  /// Makes a value from its text on the wire, known or not.
  init(rawValue: String)
}

extension OpenEnumCoding {
  /// Makes a value from its text on the wire, which stands in the code.
  public init(_ text: StaticString) { self.init(rawValue: text.string) }

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

extension OpenEnumCoding where Self: CaseIterable & Equatable {
  /// Whether the value is one of ``Swift/CaseIterable/allCases``.
  public var isKnown: Bool { Self.allCases.contains(self) }
}

extension StaticString {
  /// The text. Internal, so that it is not compiled again for each value of each enumeration.
  fileprivate var string: String { description }
}
