extension SwiftSource {
  /// A doc comment: paragraphs with an empty line between them, then `fields`.
  static func comment(_ documentation: Documentation, fields: [SwiftSource] = []) -> SwiftSource {
    var lines: [Line] = []
    let paragraphs = documentation.paragraphs.map { SwiftSource(markdown: $0) }
    for block in (paragraphs + [fields.stacked]).compactMap({ $0.block() }) {
      if !lines.isEmpty { lines.append(Line(indentation: 0, content: .comment("", hanging: 0))) }
      lines.append(block)
    }
    return SwiftSource(lines: lines)
  }

  /// The item of a list in a doc comment: `- Returns: …`. What follows its first line is indented.
  static func item(_ label: String, _ text: String, depth: Int = 0) -> SwiftSource {
    let indentation = String(repeating: " ", count: 2 * depth)
    var lines = SwiftSource(markdown: text).lines
    for index in lines.indices {
      let start = index == 0 ? "- \(label): " : "  "
      switch lines[index].content {
      case .comment("", _): break
      case .comment(let text, let hanging):
        lines[index].content = .comment(
          indentation + start + text, hanging: hanging + (index == 0 ? 2 : 0))
      case .verbatimComment(let text):
        lines[index].content = .verbatimComment(indentation + start + text)
      default: break
      }
    }
    return SwiftSource(lines: lines)
  }
}
