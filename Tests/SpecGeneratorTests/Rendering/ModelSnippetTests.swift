import SpecGenerator
import Testing

@Suite("Objects in Swift")
struct ModelSnippetTests {
  private func order(_ schema: String) throws -> String {
    let files = try generateShop(#""components": { "schemas": { "Order": \#(schema) } }"#)
    return try declaration("public struct Order", in: files)
  }

  @Test("An object is a struct whose required members come first")
  func object() throws {
    let swift = try order(
      """
      {
        "required": ["id"],
        "properties": {
          "note": { "type": "string", "description": "Free text." },
          "id": { "type": "string" }
        }
      }
      """)
    #expect(
      swift == """
        public struct Order: JSONModel {
          /// `id` on the wire.
          public let id: String
          /// Free text.
          public let note: String?
          /// Members that the spec does not know, kept as they came.
          public let additionalMembers: JSONObject

          /// Makes a value as the provider would return it, for tests.
          public init(id: String, note: String? = nil, additionalMembers: JSONObject = [:]) {
            self.id = id
            self.note = note
            self.additionalMembers = additionalMembers
          }

          public init(from fields: inout JSONFields) throws(JSONError) {
            id = try fields.required("id")
            note = fields.optional("note")
            additionalMembers = fields.rest()
          }

          public func encode(to fields: inout JSONFieldWriter) {
            fields.write("id", id)
            fields.write("note", note)
            fields.write(additionalMembers)
          }
        }
        """)
  }

  @Test(
    "A schema has the type that its keywords say",
    arguments: [
      (#"{ "type": "string" }"#, "String"),
      (#"{ "type": "string", "format": "uri" }"#, "String"),
      (#"{ "type": "string", "format": "date-time" }"#, "Timestamp"),
      (#"{ "type": "string", "format": "decimal" }"#, "Amount"),
      (#"{ "type": "string", "format": "currency" }"#, "Currency"),
      (#"{ "type": "integer", "format": "int32" }"#, "Int"),
      (#"{ "type": "integer", "x-money": "minor-units" }"#, "MinorUnits"),
      (#"{ "type": "integer", "x-money": "micro-dollars" }"#, "MicroDollars"),
      (#"{ "type": "number", "x-money": "minor-units" }"#, "MinorUnits"),
      (#"{ "type": "number", "format": "decimal" }"#, "Amount"),
      (#"{ "type": "number", "x-money": "decimal" }"#, "Amount"),
      (#"{ "type": "number", "format": "double" }"#, "Double"),
      (#"{ "type": "integer", "format": "unix-time" }"#, "Int"),
      (#"{ "type": ["string", "integer"] }"#, "StringOrInteger"),
      (#"{ "type": ["string", "number"], "format": "decimal" }"#, "Amount"),
      (#"{ "const": "a" }"#, "String"),
      (#"{ "type": "boolean" }"#, "Bool"),
      (#"{}"#, "JSONValue"),
      (#"true"#, "JSONValue"),
      (#"{ "type": "array", "items": { "type": "string" } }"#, "[String]"),
      (#"{ "items": { "type": ["string", "null"] } }"#, "[String?]"),
      (#"{ "additionalProperties": { "type": "integer" } }"#, "[String: Int]"),
      (#"{ "type": "object", "additionalProperties": true }"#, "[String: JSONValue]"),
      (#"{ "type": "object", "properties": {} }"#, "Value"),
      (#"{ "type": "object" }"#, "[String: JSONValue]"),
      (#"{ "enum": ["a"] }"#, "String"),
      (#"{ "enum": ["a", "b"] }"#, "Value"),
      (#"{ "enum": ["a", 1, true] }"#, "Value"),
      (#"{ "enum": [1] }"#, "Value"),
      (#"{ "type": "boolean", "enum": [true] }"#, "Bool"),
      (#"{ "type": "number", "enum": [0.5, 1] }"#, "JSONNumber"),
      (#"{ "type": "number" }"#, "JSONNumber"),
      (#"{ "type": "number", "format": "percentage" }"#, "JSONNumber"),
      (#"{ "type": "integer", "maximum": 18446744073709551615 }"#, "JSONNumber"),
      (#"{ "const": 3 }"#, "Int"),
      (#"{ "const": false }"#, "Bool"),
      (#"{ "format": "uuid" }"#, "String"),
      (#"{ "minLength": 1 }"#, "String"),
      (#"{ "type": "array" }"#, "[JSONValue]"),
      (#"{ "type": "array", "prefixItems": [{ "type": "string" }] }"#, "[JSONValue]"),
      (#"{ "patternProperties": { "^x-": { "type": "string" } } }"#, "[String: String]"),
      (#"{ "type": ["string", "object"] }"#, "Value"),
      (#"{ "type": ["integer", "number"] }"#, "JSONNumber"),
      (#"{ "type": "array", "items": { "enum": ["a"] } }"#, "[ValueItem]"),
    ])
  func types(_ schema: String, _ type: String) throws {
    let swift = try order(#"{ "required": ["value"], "properties": { "value": \#(schema) } }"#)
    #expect(swift.contains("  public let value: \(type)\n"))
  }

  @Test(
    "What may be null is optional, in the words of 3.0 and of 3.1",
    arguments: [#"{ "type": "string", "nullable": true }"#, #"{ "type": ["string", "null"] }"#])
  func nullable(_ schema: String) throws {
    let swift = try order(#"{ "required": ["note"], "properties": { "note": \#(schema) } }"#)
    #expect(swift.contains("public let note: String?\n"))
    #expect(swift.contains(#"note = fields.optional("note")"#))
    #expect(swift.contains(#"fields.writeOrNull("note", note)"#))
  }

  @Test("Other names of a member are read, and its own is written")
  func aliases() throws {
    let swift = try order(
      #"""
      { "required": ["url"], "properties": {
        "url": { "type": "string", "x-aliases": ["link", "href"] } } }
      """#)
    #expect(swift.contains(#"url = try fields.required("url", or: "link", "href")"#))
    #expect(swift.contains(#"fields.write("url", url)"#))
  }

  @Test("An object that has been seen otherwise is read leniently, all but what it must have")
  func leniency() throws {
    let swift = try order(
      #"""
      { "x-lenient": true, "required": ["id", "note"], "properties": {
        "id": { "type": "string" },
        "note": { "type": ["string", "null"] },
        "lines": { "type": "array", "items": { "type": "string" }, "x-aliases": ["items"] } } }
      """#)
    #expect(swift.contains(#"id = try fields.required("id")"#))
    #expect(swift.contains(#"note = fields.optional("note")"#))
    #expect(swift.contains(#"lines = fields.lenient("lines", or: "items")"#))
    #expect(
      swift.contains(
        "/// Members that the spec does not know or whose types differ, kept as they came."))
  }

  @Test("A currency is sent in the letters that the provider takes")
  func letterCase() throws {
    let swift = try order(
      #"""
      { "properties": {
        "currency": { "type": "string", "format": "currency", "x-letter-case": "lower" } } }
      """#)
    #expect(swift.contains(#"fields.write("currency", currency?.lowercased())"#))
  }

  @Test(
    "An amount is written in the form that the provider takes",
    arguments: [
      (#"{ "type": "string", "format": "decimal" }"#, "total"),
      (#"{ "type": "number", "format": "decimal" }"#, "total.number"),
      (#"{ "type": ["number", "null"], "format": "decimal" }"#, "total?.number"),
      (#"{ "type": ["string", "number"], "format": "decimal" }"#, "total.original"),
      (#"{ "items": { "type": "number", "format": "decimal" } }"#, "total.map { $0.number }"),
      (
        #"{ "additionalProperties": { "type": ["number", "null"], "format": "decimal" } }"#,
        "total.mapValues { $0?.number }"
      ),
    ])
  func amounts(_ schema: String, _ written: String) throws {
    let swift = try order(#"{ "required": ["total"], "properties": { "total": \#(schema) } }"#)
    #expect(swift.contains(#"("total", \#(written))"#))
  }

  @Test("A text that is always the same is no parameter, and is read as it comes")
  func constant() throws {
    let swift = try order(
      #"""
      { "required": ["kind", "id"], "properties": {
        "kind": { "type": "string", "const": "order" }, "id": { "type": "string" } } }
      """#)
    #expect(swift.contains("public init(id: String, additionalMembers: JSONObject = [:]) {"))
    #expect(swift.contains(#"self.kind = "order""#))
    #expect(swift.contains(#"kind = try fields.required("kind")"#))
  }

  @Test(
    "A reference that may be null is optional",
    arguments: ["oneOf", "anyOf"])
  func nullableReference(_ keyword: String) throws {
    let swift = try order(
      #"""
      { "required": ["next"], "properties": { "next": {
        "\#(keyword)": [{ "$ref": "#/components/schemas/Step" }, { "type": "null" }] } } },
      "Step": { "properties": { "id": { "type": "string" } } }
      """#)
    #expect(swift.contains("public let next: Step?\n"))
    #expect(swift.contains(#"fields.writeOrNull("next", next)"#))
  }

  @Test("An object inside of another is a type inside of it, named after the member")
  func nested() throws {
    let swift = try order(
      #"""
      { "properties": { "buyer": { "type": "object", "properties": {
        "name": { "type": "string" } } } } }
      """#)
    #expect(swift.contains("public let buyer: Buyer?"))
    #expect(swift.contains("  public struct Buyer: JSONModel {"))
  }

  @Test("A type inside of another does not hide what is meant there")
  func hidden() throws {
    let swift = try order(
      #"""
      { "properties": {
        "currency": { "type": "string", "format": "currency" },
        "Currency": { "type": "object", "x-swift-name": "other" },
        "string": { "enum": ["a"] } } }
      """#)
    #expect(swift.contains("public let string: OrderString?"))
  }

  @Test("Text of the spec stays inside of comments and literals")
  func injection() throws {
    let swift = try order(
      #"""
      { "description": "One.\nfunc a() {}\u2028func b() {}\u000bfunc c() {}",
        "properties": { "a": { "enum": ["\"), fatalError(\"\\(0)", "b\nc\u202e"] } } }
      """#)
    #expect(swift.contains(#"Self("\"), fatalError(\"\\(0)")"#))
    #expect(swift.contains(#"Self("b\nc\u{202E}")"#))
    let outside = swift.split(separator: "\n").filter {
      !$0.trimmingPrefix { $0 == " " }.hasPrefix("///")
    }
    #expect(!outside.contains { $0.contains("func a") || $0.contains("func b") })
  }
}
