/// A value to set, or the empty text by which an API clears what is set.
public enum Clearable<Value: JSONReadable & JSONWritable>: Sendable {
  /// A value.
  case value(Value)
  /// The empty text: what was set before is removed.
  case cleared

  /// The value, unless it is cleared.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// The same with another value.
  public func map<Other>(_ transform: (Value) -> Other) -> Clearable<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .cleared: .cleared
    }
  }
}

extension Clearable: JSONReadable, JSONWritable, EndpointResponse {
  /// Reads the empty text or a value.
  public init(from element: JSONElement) throws(JSONError) {
    let isEmpty = element.node.kind == .string && element.tape.isText(of: element.node, equalTo: "")
    self = isEmpty ? .cleared : .value(try Value(from: element))
  }

  /// Writes the value, or the empty text.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .value(let value): value.write(to: &writer)
    case .cleared: writer.write("" as String)
    }
  }
}

extension Clearable: Hashable, CustomStringConvertible {
  /// Whether both have the same canonical encoding.
  public static func == (a: Self, b: Self) -> Bool {
    CanonicalJSON.encoding(of: a.json) == CanonicalJSON.encoding(of: b.json)
  }

  /// Hashes the canonical encoding.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(CanonicalJSON.encoding(of: json))
  }

  /// Which of the two it is, without contents.
  public var description: String {
    switch self {
    case .value: "value"
    case .cleared: "cleared"
    }
  }
}
