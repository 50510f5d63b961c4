/// A JSON value of one of several shapes, told apart by a member, as a Swift enum: the shape of
/// generated unions.
///
/// A value of a kind that the type does not know is kept whole in a case of its own.
public typealias JSONUnion = JSONUnionCoding & Hashable & CustomStringConvertible
  & CustomReflectable

/// The coding of a ``JSONUnion``. Extend this one to give all unions a member.
public protocol JSONUnionCoding: JSONReadable, JSONWritable, EndpointRequestWriting {}

extension JSONUnionCoding {
  /// Sends the value as the JSON body of a request.
  public func write(to parts: inout RequestParts) { parts.setBody(self) }

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
  public var description: String {
    let members = (try? JSONObject(json: json)) ?? [:]
    return "\(Self.self) {\(members.map(\.name.shownInLog).joined(separator: ", "))}"
  }
}
