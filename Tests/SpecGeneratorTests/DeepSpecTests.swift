import SpecGenerator
import Testing

@Suite("Specs that are made to exhaust the stack")
struct DeepSpecTests {
  @Test("Components inside of each other are refused beyond a depth")
  func chain() throws {
    let schemas = (0..<20_000).map {
      ##""S\##($0)": { "properties": { "next": { "$ref": "#/components/schemas/S\##($0 + 1)" } } }"##
    }
    let last = #""S20000": { "type": "string" }"#
    let diagnostics = try refusal(
      of: #""components": { "schemas": { \#(schemas.joined(separator: ",\n")), \#(last) } }"#)
    #expect(diagnostics.contains("is inside of more than 200 other components"))
  }

  @Test("Components that list each other are rendered, however many there are")
  func lists() throws {
    let schemas = (0..<2_000).map {
      ##"""
      "S\##($0)": { "properties": { "next": {
        "type": "array", "items": { "$ref": "#/components/schemas/S\##(($0 + 1) % 2_000)" } } } }
      """##
    }
    let files = try generateShop(
      #""components": { "schemas": { \#(schemas.joined(separator: ",\n")) } }"#)
    #expect(files.map(\.text).joined().contains("public let next: [S0]?"))
  }
}
