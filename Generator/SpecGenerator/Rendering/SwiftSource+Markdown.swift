extension SwiftSource {
  /// Markdown of the spec as lines of a comment. The lines of a paragraph become one, which is
  /// wrapped when it is laid out; lists keep their items, and code its lines.
  init(markdown: String) {
    var reader = MarkdownReader()
    for line in Self.lines(of: markdown) { reader.read(Self.printable(line)) }
    self.init(lines: reader.finish())
  }

  private static func lines(of markdown: String) -> [Substring] {
    // Nearly all texts: the others have characters of several bytes, or other ends of lines.
    let newline = UInt8(ascii: "\n")
    if markdown.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == newline }) {
      return markdown.utf8.split(separator: newline, omittingEmptySubsequences: false)
        .map { Substring($0) }
    }
    return markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The line without what could end it, or reorder what stands beside it.
  private static func printable(_ line: Substring) -> String {
    // Nearly all lines, and what Unicode says of a character takes long to look up.
    if line.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
      return String(decoding: line.utf8.trimmingSpacesAtEnd, as: UTF8.self)
    }
    var printable = ""
    for scalar in line.unicodeScalars {
      if scalar == "\t" {
        printable += "  "
      } else if !scalar.breaksOutOfLine {
        printable.unicodeScalars.append(scalar)
      }
    }
    while printable.last == " " { printable.removeLast() }
    return printable
  }
}

extension Substring.UTF8View {
  fileprivate var trimmingSpacesAtEnd: SubSequence {
    var rest = self[...]
    while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    return rest
  }
}

/// Tells paragraphs, list items and code apart, which is all that wrapping needs to know.
private struct MarkdownReader {
  private var lines: [SwiftSource.Line.Content] = []
  private var paragraph = ""
  private var isCode = false

  mutating func read(_ line: String) {
    let text = line.withoutIndentation
    let isFence = text.hasPrefix("```")
    if isCode || isFence || line.hasPrefix("|") || line.hasPrefix("    ") && paragraph.isEmpty {
      finishParagraph()
      lines.append(.verbatimComment(line))
      if isFence { isCode.toggle() }
    } else if text.isEmpty {
      finishParagraph()
      if !lines.isEmpty { lines.append(.comment("", hanging: 0)) }
    } else if text.isListItem || text.hasPrefix("#") {
      finishParagraph()
      paragraph = line
    } else {
      paragraph += paragraph.isEmpty ? text : " " + text
    }
  }

  mutating func finish() -> [SwiftSource.Line] {
    finishParagraph()
    // A fence that the spec leaves open would take in the rest of the comment.
    if isCode { lines.append(.verbatimComment("```")) }
    while case .comment("", _) = lines.last { lines.removeLast() }
    return lines.map { SwiftSource.Line(indentation: 0, content: $0) }
  }

  private mutating func finishParagraph() {
    guard !paragraph.isEmpty else { return }
    let isListItem = paragraph.withoutIndentation.isListItem
    lines.append(.comment(paragraph, hanging: isListItem ? 2 : 0))
    paragraph = ""
  }
}

extension String {
  fileprivate var withoutIndentation: String {
    let indentation = spacesAtStart
    return indentation == 0 ? self : String(Substring(utf8.dropFirst(indentation)))
  }

  fileprivate var isListItem: Bool { ["- ", "* ", "+ "].contains { hasPrefix($0) } }
}
