/// A JSON object as a Swift struct: the shape of all generated models.
///
/// A conforming type lists its members twice, once to read and once to write. Everything else comes
/// from here: equality and hashing over the canonical encoding, a description without contents,
/// ``JSONReadable/init(json:limits:)`` and ``JSONWritable/json`` to keep it in a database or
/// a queue. Members that the type does not know are kept and written again.
///
/// One that an endpoint takes as its body says so: `struct Order: JSONModel, EndpointRequest`.
///
/// Models are not `Codable`: the coders of Foundation lose digits, 24.330 becomes 24.33.
public protocol JSONModel: JSONReadable, JSONWritable, Hashable, Sendable,
  CustomStringConvertible, CustomReflectable
{
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

extension JSONModel {
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
  public var description: String { namesOfMembers }

  /// Shows what ``description`` shows: nothing of the values.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension EndpointRequest where Self: JSONModel {
  /// The type and the names of the members that are there.
  public var description: String { namesOfMembers }

  /// Shows what ``description`` shows: nothing of the values.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension JSONWritable {
  /// The type, and of an object the names of its members.
  var namesOfMembers: String {
    let members = (try? JSONObject(json: json)) ?? [:]
    return "\(Self.self) {\(members.map(\.name.shownInLog).joined(separator: ", "))}"
  }
}
