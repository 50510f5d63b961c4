#if Sandbox
  /// How a word looks on a terminal.
  enum Style: String, Sendable {
    case plain = ""
    case faint = "2"
    case strong = "1"
    case good = "32"
    case bad = "31"

    func callAsFunction(_ text: String, isColoured: Bool) -> String {
      guard isColoured, self != .plain else { return text }
      return "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
    }
  }
#endif
