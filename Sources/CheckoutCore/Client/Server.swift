/// The address below which an API's endpoints are.
///
/// A spec's servers are statics of it: `.production`. Make one from text for a proxy, for a server
/// of your own, or for the sandbox.
public struct Server<API>: Hashable, Sendable {
  /// The two schemes of HTTP.
  public enum Scheme: String, Hashable, Sendable {
    /// Without encryption, for loopback addresses only unless it is explicitly allowed.
    case http
    /// With TLS.
    case https
  }

  /// The scheme.
  public var scheme: Scheme { parts.isSecure ? .https : .http }
  /// The host, in brackets if it is an IPv6 address.
  public var host: String { parts.host }
  /// The port, or `nil` for the scheme's own.
  public var port: Int? { parts.port }
  /// What comes before the path of each endpoint: `/api/v1`, or nothing.
  public var path: String { parts.path }
  /// Whether the spec says that this server is for test or for live keys only.
  public var environment: APIEnvironment? { parts.environment }
  /// Whether requests may go to a host that is not loopback without TLS.
  public var allowsInsecureTransport: Bool { parts.allowsInsecureTransport }
  /// Whether it replaces every server of the API: all operations go there, also those that have a
  /// server of their own. That is so for servers made from an address.
  public var replacesAll: Bool { parts.replacesAll }

  let parts: ServerParts

  init(parts: ServerParts) {
    self.parts = parts
  }

  /// Makes a server from its parts.
  ///
  /// - Parameters:
  ///   - scheme: `http` or `https`.
  ///   - host: The host.
  ///   - port: The port, or `nil` for the scheme's own.
  ///   - path: What comes before the path of each endpoint.
  ///   - environment: Whether it is for test or for live keys only.
  ///   - allowsInsecureTransport: Whether `http` may be used beyond loopback. Keys and payments
  ///     then cross the network in the clear.
  ///   - replacesAll: Whether operations with a server of their own go there as well.
  public init(
    scheme: Scheme, host: String, port: Int? = nil, path: String = "",
    environment: APIEnvironment? = nil, allowsInsecureTransport: Bool = false,
    replacesAll: Bool = false
  ) {
    parts = ServerParts(
      isSecure: scheme == .https, host: host, port: port, path: path, environment: environment,
      allowsInsecureTransport: allowsInsecureTransport, replacesAll: replacesAll)
  }
}

extension Server: CustomStringConvertible {
  /// The address: `https://jopay.me/api/checkout/v1`.
  public var description: String { parts.description }
}
