/// What a server consists of, whatever API it serves: the code of a call is the same for all of them.
///
/// It is a class since each call copies it.
final class ServerParts: Sendable {
  let isSecure: Bool
  let host: String
  let port: Int?
  let path: String
  let environment: APIEnvironment?
  let allowsInsecureTransport: Bool
  let replacesAll: Bool
  /// The host with the port, as a request names it.
  let authority: String
  /// Whether keys may be sent there.
  let isAcceptable: Bool

  init(
    isSecure: Bool, host: String, port: Int?, path: String, environment: APIEnvironment?,
    allowsInsecureTransport: Bool, replacesAll: Bool
  ) {
    self.isSecure = isSecure
    self.host = host
    self.port = port
    self.path = path
    self.environment = environment
    self.allowsInsecureTransport = allowsInsecureTransport
    self.replacesAll = replacesAll
    authority = port.map { "\(host):\($0)" } ?? host
    isAcceptable = isSecure || Self.isLoopback(host) || allowsInsecureTransport
  }

  var scheme: String { isSecure ? "https" : "http" }

  /// Whether requests to a host stay on this machine.
  private static func isLoopback(_ host: String) -> Bool {
    if ["127.0.0.1", "localhost", "[::1]"].contains(host) { return true }
    let octets = host.split(separator: ".", omittingEmptySubsequences: false)
    let isIPv4 =
      octets.count == 4
      && octets.allSatisfy { octet in
        octet.utf8.allSatisfy(JSONByte.isDigit) && UInt8(octet) != nil
      }
    return isIPv4 && octets[0] == "127" || host.lowercased() == "localhost"
  }
}

extension ServerParts: Hashable {
  static func == (a: ServerParts, b: ServerParts) -> Bool {
    a.isSecure == b.isSecure && a.host == b.host && a.port == b.port && a.path == b.path
      && a.environment == b.environment && a.replacesAll == b.replacesAll
      && a.allowsInsecureTransport == b.allowsInsecureTransport
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(description)
  }
}

extension ServerParts: CustomStringConvertible {
  var description: String { "\(scheme)://\(authority)\(path)" }
}
