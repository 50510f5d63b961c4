#if Sandbox && AsyncHTTPClient
  /// A tag of an HTML page, `/form` for one that closes.
  struct HTMLTag: Sendable {
    let name: String
    let attributes: [String: String]

    /// The tags of a page, in order. Text, comments and what is no tag are passed over.
    static func all(in html: String) -> [HTMLTag] {
      var tags: [HTMLTag] = []
      var rest = html[...]
      while let start = rest.firstIndex(of: "<") {
        rest = rest[rest.index(after: start)...]
        if rest.hasPrefix("!--") {
          rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
          continue
        }
        let name = rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "<" }
        guard name.first?.isLetter == true || name.first == "/" else { continue }
        rest = rest[name.endIndex...]
        let attributes = readAttributes(&rest)
        tags.append(HTMLTag(name: name.lowercased(), attributes: attributes))
      }
      return tags
    }

    private static func readAttributes(_ rest: inout Substring) -> [String: String] {
      var attributes: [String: String] = [:]
      while let next = rest.first, next != ">" {
        let name = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" }
        rest = rest[name.endIndex...]
        if name.isEmpty {
          // White space, or an equals sign that belongs to nothing.
          rest = rest.dropFirst()
        } else {
          let value = readValue(&rest)
          // Of two attributes with one name, the first counts.
          if attributes[name.lowercased()] == nil { attributes[name.lowercased()] = value }
        }
      }
      rest = rest.dropFirst()
      return attributes
    }

    private static func readValue(_ rest: inout Substring) -> String {
      guard rest.first == "=" else { return "" }
      rest = rest.dropFirst()
      guard let quote = rest.first, quote == "\"" || quote == "'" else {
        let value = rest.prefix { !$0.isWhitespace && $0 != ">" }
        rest = rest[value.endIndex...]
        return unescaped(value)
      }
      rest = rest.dropFirst()
      let value = rest.prefix { $0 != quote }
      rest = rest[value.endIndex...].dropFirst()
      return unescaped(value)
    }

    private static func unescaped(_ text: Substring) -> String {
      // The ampersand last, so that `&amp;lt;` stays what it says.
      [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .reduce(String(text)) { text, entity in
          text.split(separator: entity.0, omittingEmptySubsequences: false)
            .joined(separator: entity.1)
        }
    }
  }
#endif
