#if Sandbox
  extension String {
    /// The host of a web address, `shop.example:8080`, or `nil` where it is none.
    var webHost: String? {
      let lowercased = lowercased()
      guard let scheme = ["https://", "http://"].first(where: { lowercased.hasPrefix($0) }) else {
        return nil
      }
      let authority = dropFirst(scheme.count).prefix { !"/?#\\".contains($0) }
      // What stands before an @ is a user's name, which could pass for a host.
      let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
      return host.isEmpty || !host.hasPossiblePort ? nil : String(host)
    }

    /// Whether it is a web address of the machine that the sandbox runs on.
    var isOfThisMachine: Bool {
      let host = webHost?.split(separator: ":").first.map(String.init) ?? ""
      return ["127.0.0.1", "localhost"].contains(host)
    }
  }

  extension Substring {
    /// Whether the port behind a host, if there is one, is from 1 to 65535. The HTTP client stops the
    /// process at any other.
    fileprivate var hasPossiblePort: Bool {
      let name = split(separator: "]", omittingEmptySubsequences: false).last ?? self
      guard let colon = name.lastIndex(of: ":") else { return true }
      return UInt16(name[name.index(after: colon)...]).map { $0 > 0 } ?? false
    }
  }
#endif
