import Testing

@testable import SpecGenerator

@Suite("Comments from the text of a spec")
struct CommentTests {
  private func comment(_ markdown: String) -> String {
    SwiftSource.comment(Documentation(markdown)).text
  }

  @Test("Lines of a paragraph are joined, and broken where the page ends")
  func wrapping() {
    let words = Array(repeating: "word", count: 30).joined(separator: "\n")
    #expect(
      comment(words) == """
        /// \(Array(repeating: "word", count: 19).joined(separator: " "))
        /// \(Array(repeating: "word", count: 11).joined(separator: " "))

        """)
  }

  @Test("A word that is longer than the page stays whole")
  func longWord() {
    let word = String(repeating: "x", count: 200)
    #expect(comment("a \(word) b") == "/// a\n/// \(word)\n/// b\n")
  }

  @Test("Lists keep their items, and code its lines")
  func blocks() {
    #expect(
      comment("One:\n- a\n  b\n- c\n\n```\nlet  x\n\n```\nTwo.") == """
        /// One:
        /// - a b
        /// - c
        ///
        /// ```
        /// let  x
        ///
        /// ```
        /// Two.

        """)
  }

  @Test("Code that is never closed is closed")
  func openFence() {
    #expect(comment("```\nx") == "/// ```\n/// x\n/// ```\n")
  }

  @Test(
    "Every line of a text stays behind slashes, whatever ends it",
    arguments: ["\n", "\r\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func lineBreaks(_ lineBreak: String) {
    let text = comment("a\(lineBreak)import Evil\(lineBreak)\(lineBreak)b")
    #expect(text == "/// a import Evil\n///\n/// b\n")
  }

  @Test(
    "What hides or reorders text is left out",
    arguments: ["\u{202E}", "\u{2066}", "\u{200B}", "\u{0}", "\u{1B}", "\u{FEFF}"])
  func invisible(_ character: String) {
    #expect(comment("a\(character)b") == "/// ab\n")
  }

  @Test("A list item of several blocks is indented as a whole")
  func item() {
    let item = SwiftSource.item("Returns", "One.\n\n```\nx\n```\nTwo.", depth: 1)
    #expect(
      item.text == """
        ///   - Returns: One.
        ///
        ///     ```
        ///     x
        ///     ```
        ///     Two.

        """)
  }

  @Test("Text of nothing makes no comment", arguments: ["", " ", "\n\n", "\u{202E}"])
  func nothing(_ text: String) {
    #expect(comment(text).isEmpty)
  }
}
