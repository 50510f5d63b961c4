extension Server {
  /// Makes a server from an address such as `http://127.0.0.1:8080/jopay`. All operations go there,
  /// also those that the spec gives a server of their own.
  ///
  /// - Parameters:
  ///   - address: Scheme, host, and optionally port and path. A slash at the end is dropped.
  ///   - allowsInsecureTransport: Whether `http` may be used beyond loopback.
  /// - Throws: ``ConfigurationError`` if the text is no such address: another scheme, user
  ///   information, a query or a fragment, white space.
  public init(
    address: String, allowsInsecureTransport: Bool = false
  ) throws(ConfigurationError) {
    guard let parts = AddressParts(address) else { throw .unusableAddress }
    self.init(
      scheme: parts.isSecure ? .https : .http, host: parts.host, port: parts.port,
      path: parts.path, allowsInsecureTransport: allowsInsecureTransport, replacesAll: true)
  }
}

/// The parts of an address. No Foundation stands behind this library, and its `URL` would accept
/// far more than a server's address may be.
private struct AddressParts {
  let isSecure: Bool
  let host: String
  let port: Int?
  let path: String

  init?(_ address: String) {
    guard address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
      !address.utf8.contains(where: { "?#@\\\"<>".utf8.contains($0) }),
      let schemeEnd = address.firstRange(of: "://")
    else { return nil }
    switch address[..<schemeEnd.lowerBound].lowercased() {
    case "https": isSecure = true
    case "http": isSecure = false
    default: return nil
    }
    let rest = address[schemeEnd.upperBound...]
    let authority = rest.prefix { $0 != "/" }
    guard let (host, port) = Self.hostAndPort(authority) else { return nil }
    self.host = host
    self.port = port
    var path = rest[authority.endIndex...]
    while path.last == "/" { path.removeLast() }
    self.path = String(path)
  }

  private static func hostAndPort(_ authority: Substring) -> (String, Int?)? {
    let hostEnd =
      authority.first == "["
      ? authority.firstIndex(of: "]").map { authority.index(after: $0) }
      : authority.firstIndex(of: ":") ?? authority.endIndex
    guard let hostEnd, hostEnd > authority.startIndex else { return nil }
    let host = String(authority[..<hostEnd])
    guard host.isHost else { return nil }
    guard hostEnd < authority.endIndex else { return (host, nil) }
    let digits = authority[hostEnd...].dropFirst()
    guard authority[hostEnd] == ":", digits.utf8.allSatisfy(JSONByte.isDigit),
      let port = UInt16(digits), port > 0
    else { return nil }
    return (host, Int(port))
  }
}

extension String {
  /// Whether the text has only characters of host names and addresses.
  fileprivate var isHost: Bool {
    if hasPrefix("[") {
      return hasSuffix("]") && count > 2
        && dropFirst().dropLast().utf8.allSatisfy {
          JSONByte.hexValue($0) != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
        }
    }
    return split(separator: ".", omittingEmptySubsequences: false)
      .allSatisfy { $0.isEmpty == false && String($0).isPlainIdentifier }
  }
}
