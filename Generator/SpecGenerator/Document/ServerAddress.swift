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

    let hostEnd =
      authority.hasPrefix("[")
      ? authority.firstIndex(of: "]").map { authority.index(after: $0) } ?? authority.endIndex
      : authority.firstIndex(of: ":") ?? authority.endIndex
    host = String(authority[..<hostEnd])
    guard Self.isHost(host), Check.isPathText(path) else { return nil }
    guard hostEnd < authority.endIndex else { return }
    let digits = authority[hostEnd...].dropFirst()
    guard authority[hostEnd] == ":", digits.allSatisfy(\.isASCIIDigit),
      let number = UInt16(digits), number > 0
    else { return nil }
    port = Int(number)
  }

  /// Whether a client sends anything there: with TLS, or to its own machine.
  var isAcceptable: Bool {
    scheme == "https" || isLoopback
  }

  private var isLoopback: Bool {
    let octets = host.split(separator: ".", omittingEmptySubsequences: false)
    let isIPv4 =
      octets.count == 4
      && octets.allSatisfy { $0.allSatisfy(\.isASCIIDigit) && UInt8($0) != nil }
    return host.lowercased() == "localhost" || host == "[::1]" || isIPv4 && octets[0] == "127"
  }

  /// Names between dots, or an address of IPv6 between brackets.
  private static func isHost(_ text: String) -> Bool {
    if text.hasPrefix("[") {
      return text.hasSuffix("]") && text.count > 2
        && text.dropFirst().dropLast().allSatisfy { character in
          character.isASCII && (character.isHexDigit || character == ":" || character == ".")
        }
    }
    return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy { character in
          character.isASCII
            && (character.isLetter || character.isNumber || "-_".contains(character))
        }
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
