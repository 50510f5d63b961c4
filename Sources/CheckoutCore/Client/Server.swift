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
  public let scheme: Scheme
  /// The host, in brackets if it is an IPv6 address.
  public let host: String
  /// The port, or `nil` for the scheme's own.
  public let port: Int?
  /// What comes before the path of each endpoint: `/api/v1`, or nothing.
  public let path: String
  /// Whether the spec says that this server is for test or for live keys only.
  public let environment: APIEnvironment?
  /// Whether requests may go to a host that is not loopback without TLS.
  public let allowsInsecureTransport: Bool
  /// Whether it replaces every server of the API: all operations go there, also those that have a
  /// server of their own. That is so for servers made from an address.
  public let replacesAll: Bool
  /// The host with the port, as a request names it.
  let authority: String

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
    self.scheme = scheme
    self.host = host
    self.port = port
    self.path = path
    self.environment = environment
    self.allowsInsecureTransport = allowsInsecureTransport
    self.replacesAll = replacesAll
    authority = port.map { "\(host):\($0)" } ?? host
  }

  /// Whether requests stay on this machine.
  var isLoopback: Bool {
    if ["127.0.0.1", "localhost", "[::1]"].contains(host) { return true }
    let octets = host.split(separator: ".", omittingEmptySubsequences: false)
    let isIPv4 =
      octets.count == 4
      && octets.allSatisfy { octet in
        octet.utf8.allSatisfy(JSONByte.isDigit) && UInt8(octet) != nil
      }
    return isIPv4 && octets[0] == "127" || host.lowercased() == "localhost"
  }

  /// Whether keys may be sent there.
  var isAcceptable: Bool {
    scheme == .https || isLoopback || allowsInsecureTransport
  }
}

extension Server: CustomStringConvertible {
  /// The address: `https://jopay.me/api/checkout/v1`.
  public var description: String {
    "\(scheme.rawValue)://\(authority)\(path)"
  }
}
