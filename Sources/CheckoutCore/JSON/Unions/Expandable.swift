/// An object that an answer names by its id, or holds whole if the request asked for that.
public enum Expandable<Object: JSONReadable & JSONWritable>: Sendable {
  /// The object's id.
  case id(String)
  /// The object itself.
  indirect case object(Object)

  /// The object, if the answer holds it.
  public var object: Object? {
    if case .object(let object) = self { object } else { nil }
  }
}

extension Expandable: JSONReadable, JSONWritable, EndpointResponse {
  /// Reads an id or an object.
  public init(from element: JSONElement) throws(JSONError) {
    self =
      element.node.kind == .string ? .id(try element.string()) : .object(try Object(from: element))
  }

  /// Writes what there is.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .id(let id): writer.write(id)
    case .object(let object): object.write(to: &writer)
    }
  }
}

extension Expandable: Hashable, CustomStringConvertible {
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
    case .id: "id"
    case .object: "object"
    }
  }
}
