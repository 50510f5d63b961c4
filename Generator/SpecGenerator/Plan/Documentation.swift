/// What a doc comment says: paragraphs of Markdown.
struct Documentation: Sendable {
  var paragraphs: [String]

  init(_ paragraphs: String...) {
    self.paragraphs = paragraphs
  }

  /// What the spec says, or else its title or `fallback`; then `remark`, and
  /// where it is all from.
  init(_ annotations: Annotations, fallback: String, remark: String? = nil) {
    paragraphs = [annotations.summary, annotations.description].compactMap { $0 }.filter(\.hasText)
    if paragraphs.isEmpty {
      paragraphs += [annotations.title ?? "", fallback].first(where: \.hasText).map { [$0] } ?? []
    }
    if let remark { paragraphs.append(remark) }
    if annotations.isDeprecated { paragraphs.append("Deprecated by the provider.") }
    if annotations.isUnverified {
      paragraphs.append("Unverified: only a secondary source describes this.")
    }
    if let source = annotations.source { paragraphs.append("Source: \(source)") }
  }
}

extension String {
  /// Whether there is anything but white space.
  var hasText: Bool { contains { !$0.isWhitespace } }

  /// The text, or `nil` where there is nothing but white space.
  var ifAny: String? { hasText ? self : nil }
}
