extension SwiftSource {
  struct StringInterpolation: StringInterpolationProtocol {
    private var lines: [Line] = []
    /// The line that is being written, without its line feed.
    private var current = ""
    /// Whether the line holds an interpolated source: then what follows it is its line feed.
    private var isClosed = false

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      var rest = Substring(literal)
      while let newline = rest.firstIndex(of: "\n") {
        append(rest[..<newline])
        finishLine()
        rest = rest[rest.index(after: newline)...]
      }
      append(rest)
    }

    /// Adds text to the line.
    mutating func appendInterpolation(_ text: String) {
      append(text[...])
    }

    /// Adds a source in place of the line, which holds nothing but its indentation.
    mutating func appendInterpolation(_ source: SwiftSource) {
      let indentation = current.prefix { $0 == " " }.count
      assert(indentation == current.count, "a source starts its line: \(current)")
      for var line in source.lines {
        line.indentation += indentation
        lines.append(line)
      }
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
      let indentation = current.prefix { $0 == " " }.count
      lines.append(
        Line(indentation: indentation, content: .text(String(current.dropFirst(indentation)))))
    }
  }
}
