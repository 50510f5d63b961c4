/// How the document says that calls prove who makes them.
struct Security: Sendable {
  /// The schemes that the document requires at its root, resolved.
  var schemes: [SecurityScheme] = []
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
  func keyPrefix(of environment: String) -> String? {
    node["x-key-prefixes"]?[environment]?.string
  }
}
