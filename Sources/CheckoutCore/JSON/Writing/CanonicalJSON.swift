/// The encoding that equal values share: no white space, members sorted by name, strings with the
/// fewest escapes, numbers with the digits that they have.
enum CanonicalJSON {
  /// The canonical form of a JSON text; the text itself if it is none.
  static func encoding(of json: [UInt8]) -> [UInt8] {
    guard let value = try? JSONValue(json: json) else { return json }
    return sorted(value).json
  }

  /// The hash of the canonical form of a JSON text.
  static func hashValue(of json: [UInt8]) -> Int {
    encoding(of: json).hashValue
  }

  private static func sorted(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): .array(elements.map(sorted))
    case .object(let object):
      .object(
        JSONObject(
          unique: object.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            .map { .init(name: $0.name, value: sorted($0.value)) }))
    default: value
    }
  }
}
