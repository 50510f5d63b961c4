/// The lines that a diagnostic is about: the one before, the one itself, and a mark below it.
struct Listing {
  /// Minified documents are a single line: what is shown of one fits a terminal.
  private static let width = 100

  let lines: [String]

  init(of range: SourceRange, in source: SourceText) {
    let line = source.line(around: range.start.offset)
    let scalars = Self.scalars(source.bytes[line])
    let column = min(max(range.start.column - 1, 0), scalars.count)
    let end = range.end.line == range.start.line ? range.end.column - 1 : scalars.count
    let marks = max(min(end, scalars.count) - column, 1)

    // The window starts at the line's start unless the mark would then be outside of it.
    let first = column < Self.width - 20 ? 0 : column - Self.width / 2
    let shown = scalars[first...].prefix(Self.width)
    let text = (first > 0 ? "…" : "") + String(String.UnicodeScalarView(shown))
    let indentation = column - first + (first > 0 ? 1 : 0)
    let mark =
      String(repeating: " ", count: indentation) + "^"
      + String(repeating: "~", count: min(marks, max(shown.count - (column - first), 1)) - 1)

    var lines: [String] = []
    if line.lowerBound > 0, first == 0 {
      let before = Self.scalars(source.bytes[source.line(around: line.lowerBound - 1)])
      let text = String(String.UnicodeScalarView(before.prefix(Self.width)))
      lines.append(Self.row(range.start.line - 1, text))
    }
    lines.append(Self.row(range.start.line, text))
    lines.append(Self.row(nil, mark))
    self.lines = lines
  }

  private static func row(_ number: Int?, _ text: String) -> String {
    let number = number.map(String.init) ?? ""
    let gutter = String(repeating: " ", count: max(5 - number.count, 0)) + number
    return text.isEmpty ? "\(gutter) |" : "\(gutter) | \(text)"
  }

  /// One printable scalar for each of the text's, so that the mark stands below what it means.
  private static func scalars(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars
      .filter { $0 != "\r" }
      .map { $0.breaksOutOfLine ? " " : $0 }
  }
}
