import SpecGenerator
import Testing

@Suite("Operations in Swift")
struct OperationSnippetTests {
  @Test("A method is one call, and its endpoint says where it goes")
  func method() throws {
    let files = try generateShop(
      #"""
      "paths": { "/orders/{order_id}/lines": { "get": {
        "operationId": "listLines",
        "summary": "Lists the lines of an order.",
        "parameters": [{ "name": "order_id", "in": "path", "required": true,
          "description": "The order's id.", "schema": { "type": "string" } }],
        "responses": { "200": { "description": "The lines.", "content": { "application/json": {
          "schema": { "type": "array", "items": { "type": "string" } } } } } }
      } } }
      """#)
    #expect(
      try declaration("extension ShopClient", in: files) == """
        extension ShopClient {
          /// Lists the lines of an order.
          ///
          /// - Parameters:
          ///   - orderID: The order's id.
          ///   - options: Timeout, deadline, retries and headers of this call.
          /// - Returns: The lines.
          /// - Throws: ``ShopError``; its `effect` says whether anything happened.
          public func listLines(
            orderID: String,
            options: CallOptions = .init()
          ) async throws(ShopError) -> [String] {
            try await send(to: .listLines(orderID: orderID), options: options).value
          }
        }
        """)
    #expect(
      try declaration("extension Endpoint", in: files) == #"""
        extension Endpoint where API == ShopClient, Request == NoRequest, Response == [String] {
          /// `GET /orders/{order_id}/lines`
          public static func listLines(orderID: String) -> Self {
            .get("/orders/\(orderID)/lines", id: "listLines", repeatability: .safe)
          }
        }
        """#)
  }

  @Test("An operation without content in its answer returns nothing")
  func noContent() throws {
    let files = try generateShop(
      #"""
      "paths": { "/orders": { "delete": { "operationId": "deleteOrders",
        "responses": { "204": { "description": "Gone." } } } } }
      """#)
    #expect(
      try declaration("public func deleteOrders", in: files) == """
        public func deleteOrders(options: CallOptions = .init()) async throws(ShopError) {
          _ = try await send(to: .deleteOrders, options: options)
        }
        """)
  }

  @Test(
    "Whether a call may be repeated is what the spec says, or what the method implies",
    arguments: [
      ("get", "", ".safe"), ("post", "", ".unsafe"), ("delete", "", ".unsafe"),
      ("post", #""x-repeatability": "safe","#, ".safe"),
      ("get", #""x-repeatability": "unsafe","#, ".unsafe"),
      (
        "post", #""x-repeatability": { "keyed": "Idempotency-Key" },"#,
        #".keyed(header: "Idempotency-Key")"#
      ),
    ])
  func repeatability(_ method: String, _ key: String, _ expected: String) throws {
    let files = try generateShop(
      #"""
      "paths": { "/orders": { "\#(method)": { "operationId": "callOrders", \#(key)
        "responses": { "204": { "description": "Done." } } } } }
      """#)
    let endpoint = try declaration("public static var callOrders", in: files)
    #expect(endpoint.contains("repeatability: \(expected))"))
  }

  @Test("Query and headers are properties of the request, with the body among them")
  func parameters() throws {
    let files = try generateShop(
      #"""
      "paths": { "/orders": { "post": { "operationId": "createOrder",
        "parameters": [
          { "name": "dry_run", "in": "query", "required": true, "schema": { "type": "boolean" } },
          { "name": "X-Trace-Id", "in": "header", "schema": { "type": "string" } }
        ],
        "requestBody": { "required": true, "content": { "application/json": { "schema": {
          "type": "array", "items": { "type": "string" } } } } },
        "responses": { "204": { "description": "Done." } } } } }
      """#)
    #expect(
      try declaration("public struct Request", in: files) == """
        public struct Request: EndpointRequest {
          /// `dry_run` in the query.
          public var dryRun: Bool
          /// The JSON body.
          public var body: [String]
          /// `X-Trace-Id` in the header.
          public var xTraceID: String?

          /// Makes a request.
          public init(dryRun: Bool, body: [String], xTraceID: String? = nil) {
            self.dryRun = dryRun
            self.body = body
            self.xTraceID = xTraceID
          }

          public func write(to parts: inout RequestParts) {
            parts.query("dry_run", dryRun)
            parts.body(body)
            parts.header("X-Trace-Id", xTraceID)
          }
        }
        """)
  }

  @Test(
    "A large body that may be left out is kept beside the request, so that copies stay cheap",
    arguments: [
      (7, false, "public var body: Body?"), (8, true, "public var body: Body"),
      (8, false, "@Boxed public var body: Body?"),
    ])
  func largeBody(members: Int, isRequired: Bool, expected: String) throws {
    let properties = (0..<members).map { #""m\#($0)": { "type": "string" }"# }
    let files = try generateShop(
      #"""
      "paths": { "/orders": { "post": { "operationId": "createOrder",
        "parameters": [{ "name": "X-Trace-Id", "in": "header", "schema": { "type": "string" } }],
        "requestBody": { "required": \#(isRequired), "content": { "application/json": { "schema": {
          "type": "object", "properties": { \#(properties.joined(separator: ", ")) } } } } },
        "responses": { "204": { "description": "Done." } } } } }
      """#)
    let request = try declaration("public struct Request", in: files)
    #expect(request.contains("  \(expected)\n"))
  }

  @Test(
    "The key is sent as the security scheme says",
    arguments: [
      (#"{ "type": "http", "scheme": "bearer" }"#, ".bearer", "APIKeyClient"),
      (
        #"{ "type": "apiKey", "in": "header", "name": "X-Key" }"#, #".header("X-Key")"#,
        "APIKeyClient"
      ),
    ])
  func security(_ scheme: String, _ authentication: String, _ conformance: String) throws {
    let files = try generateShop(
      #""security": [{ "key": [] }], "components": { "securitySchemes": { "key": \#(scheme) } }"#)
    let client = try declaration("public struct ShopClient", in: files)
    #expect(client.contains("authentication: \(authentication)"))
    #expect(client.hasPrefix("public struct ShopClient: \(conformance) {"))
  }

  @Test("A spec without security has a client without a key")
  func noSecurity() throws {
    let client = try declaration("public struct ShopClient", in: generateShop(#""paths": {}"#))
    #expect(client.hasPrefix("public struct ShopClient: PublicAPIClient {"))
  }

  @Test("What requests carry can be changed, and what only answers carry cannot")
  func direction() throws {
    let files = try generateShop(
      #"""
      "paths": { "/orders": { "post": { "operationId": "createOrder",
        "requestBody": { "required": true, "content": { "application/json": {
          "schema": { "$ref": "#/components/schemas/Draft" } } } },
        "responses": { "200": { "description": "It.", "content": { "application/json": {
          "schema": { "$ref": "#/components/schemas/Order" } } } } } } } },
      "components": { "schemas": {
        "Draft": { "properties": { "buyer": { "$ref": "#/components/schemas/Buyer" } } },
        "Order": { "properties": { "id": { "type": "string" } } },
        "Buyer": { "properties": { "name": { "type": "string" } } } } }
      """#)
    #expect(try declaration("public struct Draft", in: files).contains("public var buyer: Buyer?"))
    #expect(try declaration("public struct Buyer", in: files).contains("public var name: String?"))
    #expect(try declaration("public struct Order", in: files).contains("public let id: String?"))
  }

  @Test(
    "A key that is a member of the body is that of the call, whether it may be absent or not",
    arguments: ["[]", #"["idempotencyKey"]"#])
  func ownKey(required: String) throws {
    let files = try generateShop(
      #"""
      "paths": { "/a": { "post": {
        "operationId": "pay", "x-repeatability": { "keyed": "Idempotency-Key" },
        "requestBody": { "required": true, "content": { "application/json": { "schema": {
          "type": "object", "required": \#(required),
          "properties": { "idempotencyKey": { "type": "string" } }
        } } } },
        "responses": { "204": { "description": "" } }
      } } }
      """#)
    #expect(
      try declaration("public struct Request", in: files).contains(
        "public var ownIdempotencyKey: String? { idempotencyKey }"))
  }

  @Test(
    "So is one in a body beside other parameters, or among these",
    arguments: [
      (##"{ "$ref": "#/components/schemas/Order" }"##, "true", "x", "body.idempotencyKey"),
      (##"{ "$ref": "#/components/schemas/Order" }"##, "false", "x", "body?.idempotencyKey"),
      (#"{ "type": "object" }"#, "true", "idempotency_key", "idempotencyKey"),
    ])
  func keyBesideOthers(body: String, isRequired: String, query: String, key: String) throws {
    let files = try generateShop(
      ##"""
      "paths": { "/a": { "post": {
        "operationId": "pay", "x-repeatability": { "keyed": "Idempotency-Key" },
        "parameters": [{ "name": "\##(query)", "in": "query", "schema": { "type": "string" } }],
        "requestBody": { "required": \##(isRequired), "content": { "application/json": {
          "schema": \##(body)
        } } },
        "responses": { "204": { "description": "" } }
      } } },
      "components": { "schemas": { "Order": {
        "type": "object", "required": ["idempotencyKey"],
        "properties": { "idempotencyKey": { "type": "string" } }
      } } }
      """##)
    #expect(
      try declaration("public struct Request: EndpointRequest", in: files).contains(
        "public var ownIdempotencyKey: String? { \(key) }"))
  }
}
