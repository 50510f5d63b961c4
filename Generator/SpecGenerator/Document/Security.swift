/// How calls prove who makes them: all of them as the document says at its root, or those of one
/// operation.
struct Security: Sendable {
  /// The schemes that are required, resolved; none where a call proves nothing.
  var schemes: [SecurityScheme] = []
  /// Whether a call may as well prove nothing.
  var isOptional = false
  /// Where a missing or wrong requirement is shown.
  var range: SourceRange
}

/// An entry of `components/securitySchemes`.
struct SecurityScheme: Sendable {
  var node: JSONNode
  var name: String

  var type: String? { node["type"]?.string }
  var scheme: String? { node["scheme"]?.string?.lowercased() }
  var location: String? { node["in"]?.string }
  var headerName: String? { node["name"]?.string }

  /// `x-key-prefixes`: how keys of an environment start.
  func keyPrefixes(of environment: String) -> [String] {
    guard let value = node["x-key-prefixes"]?[environment] else { return [] }
    return (value.array ?? [value]).compactMap(\.string)
  }
}
