#if Sandbox
  /// The names and values of `a=1&b=two%20words`, as forms and queries have them.
  struct FormFields: Sendable, Hashable {
    /// All values of each name, in their order.
    let all: [String: [String]]

    init(_ text: String) {
      var all: [String: [String]] = [:]
      for pair in text.split(separator: "&") {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
          .map { $0.split(separator: "+", omittingEmptySubsequences: false).joined(separator: " ") }
        guard let name = parts.first else { continue }
        all[name[...].percentDecoded, default: []]
          .append(parts.count > 1 ? parts[1][...].percentDecoded : "")
      }
      self.all = all
    }

    /// The last value of a name.
    subscript(_ name: String) -> String? { all[name]?.last }
  }
#endif
