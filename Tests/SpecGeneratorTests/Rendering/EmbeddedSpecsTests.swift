import SpecGenerator
import Testing

@Suite("Specs inside of a program")
struct EmbeddedSpecsTests {
  private func embed(_ text: String) -> String {
    EmbeddedSpecs().render([SourceText(path: "Specs/JoPay.json", bytes: Array(text.utf8))])
  }

  @Test("A spec is a constant with its name and its text")
  func constant() {
    #expect(
      embed("{\n  \"a\": 1\n}") == ##"""
        // Generated from Specs/. To change it, change the specs.

        enum EmbeddedSpecs {
          static let joPay: String = #"""
        {
          "a": 1
        }
        """#
        }

        """##)
  }

  @Test(
    "Nothing in the text ends the literal or is an escape",
    arguments: [##"["""#"]"##, ##"["\\#(0)"]"##, ###"["""##", "\\##n"]"###])
  func delimiters(_ text: String) throws {
    let code = embed(text)
    let signs = try #require(code.firstMatch(of: /= (#+)"""/)).1
    #expect(!text.contains("\"\"\"\(signs)"))
    #expect(!text.contains("\\\(signs)"))
    #expect(code.contains("\n\(text)\n\"\"\"\(signs)\n"))
  }
}
