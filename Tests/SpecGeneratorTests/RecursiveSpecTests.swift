import SpecGenerator
import Testing

@Suite("Schemas that are written out inside of themselves")
struct RecursiveSpecTests {
  private static func spec(_ schema: String) -> String {
    #"""
    "paths": { "/a": { "get": { "responses": { "200": {
      "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } }
    } } } } },
    "components": { "schemas": {
      "A": \#(schema),
      "B": { "type": "object", "properties": { "b": { "type": "string" } } }
    } }
    """#
  }

  private static let itself = ##"{ "$ref": "#/components/schemas/A" }"##

  @Test("Said again with more, it is written out once, and referred to inside")
  func once() throws {
    let files = try generateShop(
      Self.spec(
        #"""
        { "type": "object", "properties": {
          "parent": { "allOf": [\#(Self.itself), { "required": ["more"], "properties": { "more": {} } }] }
        } }
        """#))
    let swift = try declaration("public struct A: JSONModel", in: files)
    #expect(swift.contains("public private(set) var parent: Parent?"))
    #expect(swift.contains("public private(set) var parent: A?"))
    #expect(swift.contains("public let more: JSONValue"))
  }

  @Test("So it is where its members may be added to those of an object inside of it")
  func added() throws {
    let files = try generateShop(
      Self.spec(
        #"""
        { "type": "object", "properties": {
          "child": {
            "type": "object", "properties": { "x": {} },
            "anyOf": [\#(Self.itself), { "properties": { "y": {} } }]
          }
        } }
        """#))
    let swift = try declaration("public struct A: JSONModel", in: files)
    #expect(swift.contains("public let y: JSONValue?"))
  }

  @Test(
    "As one of its own alternatives it is refused, and nothing goes on without end",
    arguments: [
      #"{ "type": "object", "properties": { "x": {} }, "oneOf": [SELF, OTHER] }"#,
      #"{ "oneOf": [SELF, { "type": "string" }], "anyOf": [SELF, OTHER] }"#,
      #"{ "anyOf": [{ "allOf": [SELF, { "required": ["x"] }] }, { "type": "integer" }] }"#,
      #"{ "allOf": [SELF, { "properties": { "x": {} } }] }"#,
      #"{ "type": "object", "properties": { "x": {} }, "oneOf": [SELF, SELF] }"#,
      #"{ "properties": { "x": {} }, "anyOf": [{ "allOf": [SELF, { "required": ["x"] }] }] }"#,
      #"{ "type": "array", "items": SELF }"#,
    ])
  func alternatives(_ schema: String) throws {
    let text = schema.replacing("SELF", with: Self.itself)
      .replacing("OTHER", with: Self.itself.replacing("/A", with: "/B"))
    #expect(try refusal(of: Self.spec(text)).contains("A "))
  }
}
