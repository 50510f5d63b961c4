/// The parts of a server's address.
struct ServerAddress: Hashable, Sendable {
  var scheme: String
  var host: String
  var port: Int?
  /// What comes before the path of each endpoint, without a slash at its end.
  var path: String

  /// Takes an address apart; `nil` unless it is `http` or `https` and has a host and nothing after
  /// its path.
  init?(_ url: String) {
    guard let separator = url.firstRange(of: "://") else { return nil }
    scheme = url[..<separator.lowerBound].lowercased()
    guard scheme == "https" || scheme == "http" else { return nil }
    let rest = url[separator.upperBound...]
    let authority = rest.prefix { $0 != "/" }
    path = String(rest[authority.endIndex...])
    while path.hasSuffix("/") { path.removeLast() }

    let portSeparator = authority.hasSuffix("]") ? nil : authority.lastIndex(of: ":")
    host = String(authority[..<(portSeparator ?? authority.endIndex)])
    if let portSeparator {
      let digits = authority[authority.index(after: portSeparator)...]
      guard let number = UInt16(digits), number > 0 else { return nil }
      port = Int(number)
    }
    guard !host.isEmpty, host.unicodeScalars.allSatisfy(Self.isHostScalar),
      Check.isPathText(path)
    else { return nil }
  }

  private static func isHostScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-.[]:".unicodeScalars.contains(scalar))
  }
}
