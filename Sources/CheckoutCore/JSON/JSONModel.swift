/// A JSON object as a Swift struct: the shape of all generated models.
///
/// A conforming type lists its members twice, once to read and once to write. Everything else comes
/// from here: equality and hashing over the canonical encoding, a description without contents,
/// ``JSONReadable/init(json:limits:)`` and ``JSONWritable/json`` to keep it in a database or
/// a queue. Members that the type does not know are kept and written again.
///
/// Models are not `Codable`: the coders of Foundation lose digits, 24.330 becomes 24.33.
public typealias JSONModel = JSONModelCoding & Hashable & CustomStringConvertible
  & CustomReflectable

/// The lists of members that a ``JSONModel`` has. Extend this one to give all models a member.
public protocol JSONModelCoding: JSONReadable, JSONWritable, EndpointRequestWriting {
  /// The members that the type does not know, as they came.
  var additionalMembers: JSONObject { get }

  /// Reads each member that the type knows, and keeps the others.
  ///
  /// - Throws: ``JSONError`` at the member that is missing or of another type. One that may be absent
  ///   fails the object without being thrown here.
  init(from fields: inout JSONFields) throws(JSONError)

  /// Writes each member.
  func encode(to fields: inout JSONFieldWriter)
}

extension JSONModelCoding {
  /// Reads an object.
  ///
  /// - Throws: ``JSONError`` at the member that is missing, doubled or of another type.
  public init(from element: JSONElement) throws(JSONError) {
    self = try element.object(Self.init)
  }

  /// Writes the object.
  public func write(to writer: inout JSONWriter) {
    writer.writeObject { encode(to: &$0) }
  }

  /// Sends the object as the JSON body of a request.
  public func write(to parts: inout RequestParts) {
    parts.setBody(self)
  }

  /// Whether two models have the same canonical encoding: the same members, in any order, with
  /// the same digits.
  public static func == (a: Self, b: Self) -> Bool {
    let (a, b) = (a.json, b.json)
    return a == b || CanonicalJSON.encoding(of: a) == CanonicalJSON.encoding(of: b)
  }

  /// Hashes the canonical encoding.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(CanonicalJSON.encoding(of: json))
  }

  /// The hash of the canonical encoding.
  public var hashValue: Int { CanonicalJSON.hashValue(of: json) }

  /// The type and the names of the members that are there. Values may be personal data and are
  /// not shown; ``JSONWritable/json`` has them.
  public var description: String {
    let members = (try? JSONObject(json: json)) ?? [:]
    return "\(Self.self) {\(members.map(\.name.shownInLog).joined(separator: ", "))}"
  }

  /// Shows what ``description`` shows: nothing of the values.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
