extension SwiftSource {
  struct StringInterpolation: StringInterpolationProtocol {
    private var lines: [Line] = []
    /// The line that is being written, without its line feed.
    private var current = ""
    /// Whether the line holds an interpolated source: then what follows it is its line feed.
    private var isClosed = false

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      var rest = Substring(literal).utf8
      while let newline = rest.firstIndex(of: UInt8(ascii: "\n")) {
        append(Substring(rest[..<newline]))
        finishLine()
        rest = rest[rest.index(after: newline)...]
      }
      append(Substring(rest))
    }

    /// Adds text to the line.
    mutating func appendInterpolation(_ text: String) {
      append(text[...])
    }

    /// Adds a source in place of the line, which holds nothing but its indentation.
    mutating func appendInterpolation(_ source: SwiftSource) {
      let indentation = current.spacesAtStart
      assert(indentation == current.utf8.count, "a source starts its line: \(current)")
      if let block = source.block(indentation: indentation) { lines.append(block) }
      current = ""
      isClosed = true
    }

    func finish() -> [Line] {
      var copy = self
      if !copy.isClosed { copy.finishLine() }
      return copy.lines
    }

    private mutating func append(_ text: Substring) {
      if isClosed && text.isEmpty { return }
      assert(!isClosed, "nothing follows a source on its line: \(text)")
      current += text
    }

    private mutating func finishLine() {
      defer {
        current = ""
        isClosed = false
      }
      guard !isClosed else { return }
      let indentation = current.spacesAtStart
      if indentation > 0 { current = String(Substring(current.utf8.dropFirst(indentation))) }
      lines.append(Line(indentation: indentation, content: .text(current)))
    }
  }
}

extension StringProtocol {
  /// By how many spaces the text is indented.
  var spacesAtStart: Int { utf8.prefix { $0 == UInt8(ascii: " ") }.count }
}
