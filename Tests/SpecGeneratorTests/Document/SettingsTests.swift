import SpecGenerator
import Testing

@Suite("Settings that say which operations are wanted")
struct SettingsTests {
  private static let spec = shopSpec(
    ##"""
    "paths": {
      "/v1/orders": {
        "get": { "operationId": "listOrders", "tags": ["Orders"], "responses": { "200": {
          "description": "All.", "content": { "application/json": { "schema": {
            "type": "array", "items": { "$ref": "#/components/schemas/Order" } } } } } } },
        "post": { "operationId": "createOrder", "tags": ["Orders"], "responses": { "204": {} } } },
      "/v1/refunds": { "post": { "tags": ["Refunds"], "responses": { "204": {} } } },
      "/v2/orders": { "get": { "operationId": 3, "responses": "nothing that is wanted" } }
    },
    "components": { "schemas": {
      "Order": { "properties": {
        "id": { "type": "string" },
        "buyer": { "anyOf": [{ "type": "string" }, { "$ref": "#/components/schemas/Buyer" }] } } },
      "Buyer": { "properties": { "id": { "type": "string" }, "of": { "type": "wrong" } } } } }
    """##)

  private func generate(_ settings: String) throws -> String {
    let generator = try #require(Generator(named: "Shop"))
    let settings = try Settings(from: SourceText(path: "s.json", bytes: Array(settings.utf8)))
    do throws(Refusal) {
      return try generator.generate(from: Self.spec, settings: settings)
        .map(\.text).joined()
    } catch {
      return error.rendered(for: Self.spec)
    }
  }

  @Test(
    "An operation is rendered if its id, its method and path, a tag or its path is listed",
    arguments: [
      (#"{ "operations": ["listOrders"] }"#, ["listOrders"]),
      (#"{ "operations": ["POST /v1/refunds"] }"#, ["postV1Refunds"]),
      (#"{ "tags": ["Orders"] }"#, ["listOrders", "createOrder"]),
      (#"{ "paths": ["/v1/*"] }"#, ["listOrders", "createOrder", "postV1Refunds"]),
      (#"{ "paths": ["/v1/orders"] }"#, ["listOrders", "createOrder"]),
      (
        #"{ "operations": ["createOrder"], "tags": ["Refunds"] }"#,
        ["createOrder", "postV1Refunds"]
      ),
    ])
  func selection(_ settings: String, _ names: [String]) throws {
    let methods = try generate(settings).matches(of: /to: \.(\w+)/).map { String($0.1) }
    #expect(methods == names)
  }

  @Test("Only the types that wanted operations use are rendered")
  func types() throws {
    #expect(try generate(#"{ "operations": ["listOrders"] }"#).contains("struct Order: JSONModel"))
    #expect(try !generate(#"{ "tags": ["Refunds"] }"#).contains("struct Order: JSONModel"))
  }

  @Test("An object that an id may be expanded to is not read")
  func expandable() throws {
    let swift = try generate(#"{ "operations": ["listOrders"] }"#)
    #expect(swift.contains("public let buyer: Expandable<JSONObject>?"))
    #expect(!swift.contains("struct Buyer"))
  }

  @Test("What selects nothing is an error in the settings")
  func mistyped() throws {
    #expect(
      try generate("{\n  \"tags\": [\"Orders\", \"Order\"] }") == """
        s.json:2:22: error: "Order" selects no operation
            1 | {
            2 |   "tags": ["Orders", "Order"] }
              |                      ^~~~~~~
        Correct it, or remove it: the spec has no such entry in "tags".

        """)
  }

  @Test(
    "Settings that have no meaning are refused",
    arguments: [
      ("[]", "the settings are an array"), (#"{ "models": [] }"#, "there is no setting \"models\""),
      (#"{ "tags": "a" }"#, "\"tags\" is no list of names"),
      (#"{ "tags": [] }"#, "\"tags\" is no list of names"),
      (#"{ "tags": [1] }"#, "\"tags\" is no list of names"),
    ])
  func refused(_ settings: String, _ problem: String) throws {
    let source = SourceText(path: "s.json", bytes: Array(settings.utf8))
    let refusal = #expect(throws: Refusal.self) { try Settings(from: source) }
    #expect(refusal?.rendered(for: source).contains(problem) == true)
  }
}
