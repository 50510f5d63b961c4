#if Sandbox
  /// The names and values of `a=1&b=two%20words`, as forms and queries have them.
  struct FormFields: Sendable, Hashable {
    /// The last value of each name.
    let values: [String: String]

    init(_ text: String) {
      var values: [String: String] = [:]
      for pair in text.split(separator: "&") {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
          .map { $0.split(separator: "+", omittingEmptySubsequences: false).joined(separator: " ") }
        guard let name = parts.first else { continue }
        values[name[...].percentDecoded] = parts.count > 1 ? parts[1][...].percentDecoded : ""
      }
      self.values = values
    }
  }
#endif
