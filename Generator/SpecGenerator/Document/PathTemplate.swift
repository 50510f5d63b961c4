/// A path with parameters in braces: `/sessions/{id}`.
struct PathTemplate: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case literal(String)
    case parameter(String)
  }

  let text: String
  let parts: [Part]

  /// Reads a template; `nil` where braces do not pair up or are empty.
  init?(_ text: String) {
    var parts: [Part] = []
    var rest = Substring(text)
    while let opening = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[opening] == "{", let closing = rest[opening...].firstIndex(of: "}") else {
        return nil
      }
      let name = rest[rest.index(after: opening)..<closing]
      guard !name.isEmpty, !name.contains("{") else { return nil }
      if opening > rest.startIndex { parts.append(.literal(String(rest[..<opening]))) }
      parts.append(.parameter(String(name)))
      rest = rest[rest.index(after: closing)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    self.text = text
    self.parts = parts
  }

  /// The path as words, `orders by id`: what an operation without a name is called after.
  var words: String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .parameter(let name): "by \(name)"
      }
    }.joined(separator: " ")
  }

  /// The names in braces, in their order.
  var parameters: [String] {
    parts.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
  }
}
