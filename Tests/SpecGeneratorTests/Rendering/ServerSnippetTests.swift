import SpecGenerator
import Testing

@Suite("Servers, keys and results in Swift")
struct ServerSnippetTests {
  private static let schemes =
    #""components": { "securitySchemes": { "key": { "type": "http", "scheme": "bearer" } } }"#

  private func endpoint(
    _ operation: String, root: String = #""security": [{ "key": [] }],"#
  ) throws -> String {
    let files = try generateShop(
      #"""
      \#(root) \#(Self.schemes),
      "paths": { "/orders": { "get": { "operationId": "listOrders", \#(operation)
        "responses": { "200": { "description": "All.", "content": { "application/json": {
          "schema": { "type": "object", "properties": {
            "code": { "type": "integer" },
            "data": { "type": ["array", "null"], "items": { "type": "string" } } } } } } } }
      } } }
      """#)
    return try declaration("extension Endpoint", in: files)
  }

  @Test("An operation with a server of its own goes there")
  func server() throws {
    let swift = try endpoint(
      #""servers": [{ "url": "https://b.example.com", "x-swift-name": "backup" }],"#)
    #expect(swift.contains("server: .backup"))
  }

  @Test(
    "An operation without security is called without the key, one with either goes with it",
    arguments: [
      ("[]", true), ("[{}]", true), (#"[{}, { "key": [] }]"#, false), (#"[{ "key": [] }]"#, false),
    ])
  func security(_ security: String, _ isPublic: Bool) throws {
    let swift = try endpoint(#""security": \#(security),"#)
    #expect(swift.contains("authentication: .keyless") == isPublic)
  }

  @Test("Users who host the API have a client without a server of its own")
  func hosted() throws {
    let text = """
      {
        "openapi": "3.1.0",
        "info": { "title": "Shop", "version": "1" },
        "servers": [{ "url": "{address}", "variables": { "address": {
          "default": "https://a.example.com", "x-required": true } } }],
        "security": [{ "key": [] }],
        \(Self.schemes)
      }
      """
    let source = SourceText(path: "Shop/shop.openapi.json", bytes: Array(text.utf8))
    let files = try #require(Generator(named: "Shop")).generate(from: source)
    let client = try declaration("public struct ShopClient", in: files)
    #expect(client.hasPrefix("public struct ShopClient: SelfHostedAPIKeyClient {"))
    #expect(!client.contains("defaultServer"))
    #expect(!files.contains { $0.text.contains("extension Server") })
  }

  @Test(
    "A result is the member that holds it, and null only where nothing marks a refusal",
    arguments: [
      (
        #"{ "member": "data", "refused": { "member": "code", "unless": 0 } }"#, "[String]",
        #".init(member: "data", refused: .unless("code", 0))"#
      ),
      (
        #"{ "member": "data", "refused": { "member": "code", "when": "no" } }"#, "[String]",
        #".init(member: "data", refused: .when("code", "no"))"#
      ),
      (
        #"{ "refused": { "absent": "data" } }"#, "ListOrders.Response",
        #".init(refused: .absent("data"))"#
      ),
      (#"{ "member": "data" }"#, "[String]?", #".init(member: "data")"#),
    ])
  func result(_ rule: String, _ response: String, _ envelope: String) throws {
    let swift = try endpoint(#""x-result": \#(rule),"#)
    #expect(swift.contains("Response == \(response)"))
    #expect(swift.contains("envelope: \(envelope)"))
  }

  @Test("What the document says of results goes for each operation that does not say otherwise")
  func standardResult() throws {
    let root = #""x-result": { "member": "data" }, "security": [{ "key": [] }],"#
    #expect(try endpoint("", root: root).contains("envelope: .standard"))
    #expect(try !endpoint(#""x-result": {},"#, root: root).contains("envelope"))
  }

  @Test("What is nothing but an envelope is no type, and what is used elsewhere is one")
  func envelopes() throws {
    let operation = #"""
      "get": { "operationId": "listOrders", "x-result": { "member": "data" },
        "responses": { "200": { "description": "All.", "content": { "application/json": {
          "schema": { "$ref": "#/components/schemas/Envelope" } } } } } }
      """#
    let envelope = #""Envelope": { "properties": { "data": { "type": "string" } } }"#
    let other =
      ##""Other": { "properties": { "e": { "$ref": "#/components/schemas/Envelope" } } }"##
    let alone = try generateShop(
      #""paths": { "/a": { \#(operation) } }, "components": { "schemas": { \#(envelope) } }"#)
    #expect(!alone.contains { $0.text.contains("Envelope: JSONModel") })
    let used = try generateShop(
      #"""
      "paths": { "/a": { \#(operation) } },
      "webhooks": { "other": { "post": { "requestBody": { "content": { "application/json": {
        "schema": { "$ref": "#/components/schemas/Other" } } } } } } },
      "components": { "schemas": { \#(envelope), \#(other) } }
      """#)
    #expect(used.contains { $0.text.contains("Envelope: JSONModel") })
  }

  @Test("Webhooks of any method have payloads, and none has a result")
  func webhooks() throws {
    let files = try generateShop(
      #"""
      "x-result": { "member": "data" },
      "webhooks": { "order.paid": { "get": { "requestBody": { "content": { "application/json": {
        "schema": { "properties": { "id": { "type": "string" } } } } } } } } }
      """#)
    #expect(try declaration("public struct OrderPaidPayload", in: files).contains("id: String?"))
  }
}
