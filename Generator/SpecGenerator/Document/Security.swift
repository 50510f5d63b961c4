/// How calls prove who makes them: all of them as the document says at its root, or those of one
/// operation.
struct Security: Sendable {
  /// The schemes that are required, resolved; none where a call proves nothing.
  var schemes: [SecurityScheme] = []
  /// The same as alternatives, each of schemes that are required together.
  var alternatives: [[SecurityScheme]] = []
  /// What calls are sent with, once that is settled.
  var authentication: Authentication?
  /// Whether a call may as well prove nothing.
  var isOptional = false
  /// Where a missing or wrong requirement is shown.
  var range: SourceRange
}

/// The ways in which a call proves who makes it.
indirect enum Authentication: Hashable, Sendable {
  case keyless
  case bearer
  case basic
  case header(String)
  case query(String)
  case cookie(String)
  /// With a key of that name, which is not the client's own.
  case other(String, Authentication)
  case all([Authentication])
  /// The first whose keys there are.
  case first([Authentication])

  /// The names of the keys that are not the client's own.
  var otherKeys: [String] {
    switch self {
    case .keyless, .bearer, .basic, .header, .query, .cookie: []
    case .other(let name, _): [name]
    case .all(let ways), .first(let ways): ways.flatMap(\.otherKeys)
    }
  }
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

extension [SecurityScheme] {
  /// The first two whose keys would be sent in one place, such as the header `Authorization`: one
  /// would replace the other.
  var rivals: (first: SecurityScheme, second: SecurityScheme)? {
    var places: [Authentication: SecurityScheme] = [:]
    for scheme in self where scheme.isRendered {
      if let first = places.updateValue(scheme, forKey: scheme.place) { return (first, scheme) }
    }
    return nil
  }
}

extension SecurityScheme {
  /// Where its key is sent. Names of headers are the same in capitals and small letters.
  fileprivate var place: Authentication {
    switch authentication {
    case .bearer, .basic: .header("authorization")
    case .header(let name): .header(name.lowercased())
    case let other: other
    }
  }

  /// How its key is sent.
  var authentication: Authentication {
    switch (type, location, headerName) {
    case ("apiKey", "query"?, let name?): .query(name)
    case ("apiKey", "cookie"?, let name?): .cookie(name)
    case ("apiKey", _, let name?): .header(name)
    case ("http", _, _) where scheme == "basic": .basic
    default: .bearer
    }
  }
}
