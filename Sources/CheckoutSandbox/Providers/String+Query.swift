#if Sandbox
  extension String {
    /// The address with another parameter at the end of its query, before a fragment.
    ///
    /// The value is taken as it is: ids of the sandbox need no escaping.
    func appendingQuery(_ name: String, _ value: String) -> String {
      let fragmentStart = firstIndex(of: "#") ?? endIndex
      let address = self[..<fragmentStart]
      let separator =
        switch (address.contains("?"), address.last) {
        case (false, _): "?"
        case (true, "?"), (true, "&"): ""
        default: "&"
        }
      return "\(address)\(separator)\(name)=\(value)\(self[fragmentStart...])"
    }
  }
#endif
