/// What the spec says of an API as a whole.
public struct APIProfile: Sendable {
  /// How a request proves whose it is.
  public enum Authentication: Hashable, Sendable {
    /// Not at all.
    case keyless
    /// `Authorization: Bearer <key>`.
    case bearer
    /// `Authorization: Basic <key in Base64>`, of a key that is `user:password`.
    case basic
    /// The key alone in a header.
    case header(String)
    /// The key as a parameter of the query.
    case query(String)
    /// The key as a cookie.
    case cookie(String)
    /// Another key than the client's own: the one of this name in ``ClientOptions/otherKeys``.
    indirect case other(String, Authentication)
    /// All of these.
    indirect case all([Authentication])
    /// The first of these whose keys were all given.
    indirect case first([Authentication])
  }

  /// The API's name, which errors and logs show.
  public let name: String
  /// The first word of its environment variables: `JOPAY` makes `JOPAY_API_KEY`.
  public let environmentPrefix: String
  /// The API's name in logs, metrics and traces: ``environmentPrefix`` in lower case with hyphens, such
  /// as `yera-connect`.
  public let identifier: String
  /// How a request proves whose it is.
  public let authentication: Authentication
  /// How keys of an environment begin, in one way or several, where the provider says so.
  public let keyPrefixes: [APIEnvironment: [String]]

  /// Makes a profile.
  public init(
    name: String, environmentPrefix: String, authentication: Authentication,
    keyPrefixes: [APIEnvironment: [String]] = [:]
  ) {
    self.name = name
    self.environmentPrefix = environmentPrefix
    identifier = String(environmentPrefix.lowercased().map { $0 == "_" ? "-" : $0 })
    self.authentication = authentication
    self.keyPrefixes = keyPrefixes
  }

  /// The environment that a key is for, if its prefix tells: the longest that fits, since one may
  /// begin like the other. Two equal prefixes tell nothing.
  func environment(of key: Secret) -> APIEnvironment? {
    let fitting = keyPrefixes.flatMap { environment, prefixes in
      prefixes.filter(key.revealed.hasPrefix).map { (environment: environment, prefix: $0) }
    }
    guard let longest = fitting.max(by: { $0.prefix.utf8.count < $1.prefix.utf8.count }),
      fitting.allSatisfy({
        $0.environment == longest.environment || $0.prefix != longest.prefix
      })
    else { return nil }
    return longest.environment
  }
}

/// Whether money is real.
public enum APIEnvironment: String, Hashable, Sendable {
  /// Payments are simulated.
  case test
  /// Payments are real.
  case live
}
