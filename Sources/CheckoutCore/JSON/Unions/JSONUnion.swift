/// A JSON value of one of several shapes, told apart by a member, as a Swift enum: the shape of
/// generated unions.
///
/// A value of a kind that the type does not know is kept whole in a case of its own.
public protocol JSONUnion: JSONReadable, JSONWritable, Hashable, Sendable,
  CustomStringConvertible, CustomReflectable
{}

extension JSONUnion {
  /// Whether two values have the same canonical encoding.
  public static func == (a: Self, b: Self) -> Bool {
    CanonicalJSON.encoding(of: a.json) == CanonicalJSON.encoding(of: b.json)
  }

  /// Hashes the canonical encoding.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(CanonicalJSON.encoding(of: json))
  }

  /// The hash of the canonical encoding.
  public var hashValue: Int { CanonicalJSON.hashValue(of: json) }

  /// The type and the names of the members that are there. Values are not shown.
  public var description: String { namesOfMembers }

  /// Shows what ``description`` shows: nothing of the values.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension EndpointRequest where Self: JSONUnion {
  /// The type and the names of the members that are there.
  public var description: String { namesOfMembers }

  /// Shows what ``description`` shows: nothing of the values.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
