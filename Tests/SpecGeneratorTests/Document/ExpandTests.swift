import SpecGenerator
import Testing

@Suite("Ids of a part of a document that may be expanded to objects")
struct ExpandTests {
  /// An order whose id of a buyer expands to a buyer, or one that was deleted; a buyer has a shop.
  private static let spec = shopSpec(
    ##"""
    "paths": {
      "/orders": { "get": { "operationId": "readOrder", "responses": { "200": {
        "description": "It.", "content": { "application/json": { "schema": {
          "$ref": "#/components/schemas/order" } } } } } } },
      "/buyers": { "get": { "operationId": "readBuyer", "responses": { "200": {
        "description": "It.", "content": { "application/json": { "schema": {
          "$ref": "#/components/schemas/buyer" } } } } } } },
      "/shops": { "get": { "operationId": "readShop", "responses": { "200": {
        "description": "It.", "content": { "application/json": { "schema": {
          "$ref": "#/components/schemas/shop" } } } } } } }
    },
    "components": { "schemas": {
      "order": { "properties": {
        "id": { "type": "string" },
        "buyer": { "oneOf": [
          { "$ref": "#/components/schemas/buyer" }, { "type": "string" },
          { "$ref": "#/components/schemas/deleted_buyer" }] },
        "shop": { "anyOf": [{ "type": "string" }, { "$ref": "#/components/schemas/shop" }] },
        "places": { "type": "array", "items": { "nullable": true, "anyOf": [
          { "type": "string" }, { "$ref": "#/components/schemas/shop" },
          { "$ref": "#/components/schemas/place" }] } } } },
      "buyer": { "properties": {
        "id": { "type": "string" },
        "shop": { "anyOf": [{ "type": "string" }, { "$ref": "#/components/schemas/shop" }] } } },
      "deleted_buyer": { "properties": { "id": { "type": "string" } } },
      "place": { "properties": {
        "id": { "type": "string" }, "of": { "$ref": "#/components/schemas/street" } } },
      "shop": { "properties": {
        "id": { "type": "string" }, "street": { "$ref": "#/components/schemas/street" } } },
      "street": { "properties": { "name": { "type": "string" } } },
      "unused": { "properties": { "id": { "type": "string" } } } } }
    """##)

  private func result(
    _ settings: String
  ) throws -> (swift: String, remarks: [Diagnostic.Note]) {
    let source = SourceText(path: "s.json", bytes: Array(settings.utf8))
    let generator = try #require(Generator(named: "Shop"))
    do throws(Refusal) {
      let result = try generator.generateWithRemarks(
        from: Self.spec, settings: Settings(from: source))
      return (result.files.map(\.text).joined(), result.remarks)
    } catch {
      return (error.rendered(for: Self.spec), [])
    }
  }

  private func types(_ settings: String) throws -> [String] {
    try result(settings).swift.matches(of: /\npublic struct (\w+): JSONModel/).map {
      String($0.1)
    }
  }

  @Test(
    "What is typed is what is used, and what the settings list with what stands beside it",
    arguments: [
      (#"{ "operations": ["readOrder"] }"#, ["Order"]),
      (
        #"{ "operations": ["readOrder"], "expand": ["buyer"] }"#,
        ["Order", "Buyer", "DeletedBuyer"]
      ),
      (
        #"{ "operations": ["readOrder"], "expand": ["deleted_buyer"] }"#,
        ["Order", "Buyer", "DeletedBuyer"]
      ),
      (#"{ "operations": ["readBuyer"], "expand": ["shop"] }"#, ["Buyer", "Shop", "Street"]),
      (
        #"{ "operations": ["readOrder"], "expand": ["place"] }"#,
        ["Order", "Place", "Shop", "Street"]
      ),
      // A buyer that was deleted leads no further; a place leads to a street.
      (#"{ "operations": ["readOrder", "readBuyer"] }"#, ["Order", "Buyer", "DeletedBuyer"]),
      (#"{ "operations": ["readOrder", "readShop"] }"#, ["Order", "Shop", "Street"]),
    ])
  func closure(_ settings: String, _ names: [String]) throws {
    #expect(try types(settings) == names)
  }

  @Test("All of a document has the types of all objects")
  func whole() throws {
    #expect(try types("{}") == ["Order", "Buyer", "DeletedBuyer", "Place", "Shop", "Street"])
    #expect(try result("{}").remarks.isEmpty)
  }

  @Test("A member says what schema its object has, where that is no type")
  func documentation() throws {
    let swift = try result(#"{ "operations": ["readOrder"], "expand": ["buyer"] }"#).swift
    #expect(
      swift.contains(
        """
          /// `places` on the wire.
          ///
          /// Expanded, it is JSON of the schema `shop` or `place`, which has a type if "expand" in the
          /// generator's settings lists it.
          public let places: [Expandable<JSONObject>?]?

        """))
    #expect(
      swift.contains("  /// `buyer` on the wire.\n  public let buyer: Expandable<OrderBuyer>?\n"))
  }

  @Test("A note counts such ids once, and names the schemas that most of them have")
  func remark() throws {
    let remarks = try result(#"{ "operations": ["readOrder"] }"#).remarks
    #expect(
      remarks.map(\.message) == [
        "3 ids have no type for the objects that they may be expanded to; list the schemas that you "
          + "expand in \"expand\" of the settings: \"shop\", \"buyer\""
      ])
    #expect(remarks.first?.range.start.line == 19)
  }

  @Test(
    "What expands nothing is an error in the settings",
    arguments: [
      (
        #"{ "operations": ["readOrder"], "expand": ["shop", "byer"] }"#,
        """
        s.json:1:51: error: components/schemas has no "byer"
            1 | { "operations": ["readOrder"], "expand": ["shop", "byer"] }
              |                                                   ^~~~~~
        Correct it, or remove it: "expand" lists schemas by their names in the spec.

        """
      ),
      (
        #"{ "operations": ["readOrder"], "expand": ["unused"] }"#,
        """
        s.json:1:43: error: no id may be expanded to "unused"
            1 | { "operations": ["readOrder"], "expand": ["unused"] }
              |                                           ^~~~~~~~
        Remove it: no wanted operation has such an id, or it is always the object.

        """
      ),
      (
        #"{ "expand": ["shop"] }"#,
        """
        s.json:1:14: error: "expand" stands alone
            1 | { "expand": ["shop"] }
              |              ^~~~~~
        Remove it: without a list of operations every id has the type of its object.

        """
      ),
    ])
  func refused(_ settings: String, _ diagnostics: String) throws {
    #expect(try result(settings).swift == diagnostics)
  }
}
