#if Sandbox && AsyncHTTPClient
  /// A web address in the parts that a request needs.
  struct WebAddress: Sendable, CustomStringConvertible {
    let scheme: String
    let authority: String
    /// Path and query, with a slash at its start.
    let path: String

    init?(_ address: String) {
      guard let separator = address.firstRange(of: "://") else { return nil }
      let scheme = address[..<separator.lowerBound].lowercased()
      let rest = address[separator.upperBound...]
      let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      guard scheme == "http" || scheme == "https", !authority.isEmpty else { return nil }
      self.init(
        scheme: scheme, authority: String(authority),
        path: String(rest[authority.endIndex...].prefix { $0 != "#" }))
    }

    private init(scheme: String, authority: String, path: String) {
      self.scheme = scheme
      self.authority = authority
      self.path = path.hasPrefix("/") ? path : "/" + path
    }

    /// Where a form of this page goes: an address of its own, a path from the root, or this page.
    func resolving(_ action: String) -> WebAddress? {
      if action.isEmpty { return self }
      if action.hasPrefix("/"), !action.hasPrefix("//") {
        return WebAddress(scheme: scheme, authority: authority, path: action)
      }
      return WebAddress(action)
    }

    var description: String { "\(scheme)://\(authority)\(path)" }
  }
#endif
