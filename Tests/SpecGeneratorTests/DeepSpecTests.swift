import Foundation
import SpecGenerator
import Testing

@Suite("Specs that are made to exhaust the stack")
struct DeepSpecTests {
  @Test("Components inside of each other are kept elsewhere from a depth on")
  func chain() throws {
    let schemas = (0..<20_000).map {
      ##""S\##($0)": { "properties": { "next": { "$ref": "#/components/schemas/S\##($0 + 1)" } } }"##
    }
    let last = #""S20000": { "type": "string" }"#
    let files = try generateShop(
      #""components": { "schemas": { \#(schemas.joined(separator: ",\n")), \#(last) } }"#)
    let boxes = files.map(\.text).joined().components(separatedBy: "@Boxed").count
    #expect(boxes > 20_000 / 100)
  }

  @Test(
    "Components that stand for each other, or consist of each other, are refused beyond a depth",
    arguments: [
      #""type": "array", "items": { "$ref": X }"#,
      #""allOf": [{ "$ref": X }, { "required": ["a"] }]"#,
    ])
  func aliases(_ schema: String) throws {
    let schemas = (0..<1_000).map { index in
      let next = ##""#/components/schemas/S\##(index + 1)""##
      return #""S\#(index)": { \#(schema.replacing("X", with: next)) }"#
    }
    let last = #""S1000": { "type": "string" }"#
    let diagnostics = try refusal(
      of: #""components": { "schemas": { \#(schemas.joined(separator: ",\n")), \#(last) } }"#)
    #expect(diagnostics.contains("too many"))
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
