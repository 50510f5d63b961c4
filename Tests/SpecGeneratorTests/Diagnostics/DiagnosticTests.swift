import SpecGenerator
import Testing

@Suite("Diagnostics as they are printed")
struct DiagnosticTests {
  private func render(_ text: String, _ range: SourceRange) -> String {
    Diagnostic("it is wrong", at: range, remedy: "Correct it.")
      .rendered(for: SourceText(path: "shop.json", bytes: Array(text.utf8)))
  }

  private func range(_ offset: Int, line: Int, column: Int, length: Int = 1) -> SourceRange {
    SourceRange(
      start: SourceLocation(offset: offset, line: line, column: column),
      end: SourceLocation(offset: offset + length, line: line, column: column + length))
  }

  @Test("Place, problem, listing and remedy stand in this order")
  func order() {
    #expect(
      render("{\n  \"a\": 1\n}", range(9, line: 2, column: 8)) == """
        shop.json:2:8: error: it is wrong
            1 | {
            2 |   "a": 1
              |        ^
        Correct it.

        """)
  }

  @Test("Control characters and tabs of the spec do not reach the terminal")
  func control() {
    let text = render("\"\u{1B}[31m\t\u{202E}x\"", range(0, line: 1, column: 1, length: 9))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0 != "\u{202E}" })
  }

  @Test("A long line is cut around the mark")
  func longLine() {
    let text = String(repeating: "x", count: 5_000)
    let lines = render(text, range(2_500, line: 1, column: 2_501)).split(separator: "\n")
    #expect(lines[1].count < 120)
    #expect(lines[1].count > lines[2].count)
  }

  @Test("A mark at the end of the file is still there")
  func end() {
    #expect(render("{", range(1, line: 1, column: 2, length: 0)).contains("      |  ^\n"))
  }

  @Test("Carriage returns do not shift lines")
  func carriageReturns() {
    let text = render("{\r\n  \"a\": 1\r\n}", range(10, line: 2, column: 8))
    #expect(text.contains("    2 |   \"a\": 1\n      |        ^\n"))
  }
}
