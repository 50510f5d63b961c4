/// The ways in which a request proves whose it is, and the keys that it takes beside the client's own.
struct Credentials: Sendable {
  struct Other: Sendable {
    let way: APIProfile.Authentication
    let key: Secret
  }

  /// How the client's own key is sent.
  private(set) var own: APIProfile.Authentication
  private(set) var others: [Other] = []
  /// The name of a key that is asked for and was not given.
  private(set) var missing: String?

  /// Chooses among the ways that an API takes, by the keys that there are.
  init(_ authentication: APIProfile.Authentication, from keys: [String: any APIKeySource]) {
    own = .keyless
    switch authentication {
    case .keyless, .bearer, .basic, .header, .query, .cookie: own = authentication
    case .other(let name, let way):
      if let key = keys[name]?.currentKey {
        others = [Other(way: way, key: key)]
      } else {
        missing = name
      }
    case .all(let ways):
      for way in ways {
        let part = Self(way, from: keys)
        if own == .keyless { own = part.own }
        others += part.others
        missing = missing ?? part.missing
      }
    case .first(let ways):
      let choices = ways.map { Self($0, from: keys) }
      if let choice = choices.first(where: { $0.missing == nil }) ?? choices.first { self = choice }
    }
  }

  /// Whether the keys beside the client's own are the same.
  func hasSameKeys(as other: Self) -> Bool {
    others.elementsEqual(other.others) { $0.key.revealed == $1.key.revealed }
  }

  /// The ways and keys in the order in which they are sent: the client's own is the last.
  func all(own key: Secret?) -> [Other] {
    others + (key.map { [Other(way: own, key: $0)] } ?? [])
  }
}
