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

  /// A payment that is refused with its order, its buyer or the buyer's shop, and with a total.
  private static let refusals = shopSpec(
    ##"""
    "paths": {
      "/payments": { "post": { "operationId": "pay", "responses": {
        "200": { "description": "It.", "content": { "application/json": { "schema": {
          "$ref": "#/components/schemas/payment" } } } },
        "default": { "description": "No.", "content": { "application/json": { "schema": {
          "$ref": "#/components/schemas/refusal" } } } } } } },
      "/orders": { "get": { "operationId": "readOrder", "responses": { "200": {
        "description": "It.", "content": { "application/json": { "schema": {
          "$ref": "#/components/schemas/order" } } } } } } }
    },
    "components": { "schemas": {
      "refusal": { "properties": { "why": { "$ref": "#/components/schemas/reason" } } },
      "reason": { "required": ["order"], "properties": {
        "order": { "$ref": "#/components/schemas/order" },
        "other": { "anyOf": [
          { "$ref": "#/components/schemas/buyer" }, { "$ref": "#/components/schemas/shop" }] },
        "total": { "$ref": "#/components/schemas/total" } } },
      "payment": { "properties": {
        "id": { "type": "string" }, "failure": { "$ref": "#/components/schemas/reason" },
        "street": { "$ref": "#/components/schemas/street" } } },
      "order": { "properties": {
        "id": { "type": "string" }, "buyer": { "$ref": "#/components/schemas/buyer" } } },
      "buyer": { "properties": { "id": { "type": "string" } } },
      "shop": { "properties": { "id": { "type": "string" } } },
      "total": { "properties": { "cents": { "type": "integer" } } },
      "street": { "properties": { "id": { "type": "string" } } } } }
    """##)

  private func result(
    _ settings: String, of spec: SourceText = spec
  ) throws -> (swift: String, remarks: [Diagnostic.Note]) {
    let source = SourceText(path: "s.json", bytes: Array(settings.utf8))
    let generator = try #require(Generator(named: "Shop"))
    do throws(Refusal) {
      let result = try generator.generateWithRemarks(
        from: spec, settings: Settings(from: source))
      return (result.files.map(\.text).joined(), result.remarks)
    } catch {
      return (error.rendered(for: spec), [])
    }
  }

  private func types(_ settings: String, of spec: SourceText = spec) throws -> [String] {
    try result(settings, of: spec).swift.matches(of: /\npublic struct (\w+): JSONModel/).map {
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

  @Test(
    "Objects with an id that a refusal holds have types where something else uses them",
    arguments: [
      (#"{ "operations": ["pay"] }"#, ["Refusal", "Reason", "Payment", "Total", "Street"]),
      (
        #"{ "operations": ["pay", "readOrder"] }"#,
        ["Refusal", "Reason", "Payment", "Order", "Buyer", "Shop", "Total", "Street"]
      ),
      (
        #"{ "operations": ["pay"], "expand": ["order"] }"#,
        ["Refusal", "Reason", "Payment", "Order", "Buyer", "Shop", "Total", "Street"]
      ),
      (
        #"{ "operations": ["pay"], "expand": ["shop"] }"#,
        ["Refusal", "Reason", "Payment", "Buyer", "Shop", "Total", "Street"]
      ),
    ])
  func refusals(_ settings: String, _ names: [String]) throws {
    #expect(try types(settings, of: Self.refusals) == names)
  }

  @Test("Such a member is the JSON of the object, and says of which schema")
  func refusalMember() throws {
    let swift = try result(#"{ "operations": ["pay"] }"#, of: Self.refusals).swift
    #expect(
      swift.contains(
        """
          /// `order` on the wire.
          ///
          /// JSON of the schema `order`, which has a type if "expand" in the generator's settings lists it.
          public let order: JSONObject
          /// `other` on the wire.
          ///
          /// JSON of the schema `buyer` or `shop`, which has a type if "expand" in the generator's settings
          /// lists it.
          public let other: JSONObject?

        """))
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

  @Test("A note counts such members once, and names the schemas that most of them have")
  func remark() throws {
    let remarks = try result(#"{ "operations": ["readOrder"] }"#).remarks
    #expect(
      remarks.map(\.message) == [
        "3 members hold objects as JSON, since nothing else uses the schema; list what you want typed "
          + "in \"expand\" of the settings: \"shop\", \"buyer\""
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
        s.json:1:43: error: nothing is expanded to "unused"
            1 | { "operations": ["readOrder"], "expand": ["unused"] }
              |                                           ^~~~~~~~
        Remove it: no wanted operation has an id of such an object, or it has a type anyway.

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
