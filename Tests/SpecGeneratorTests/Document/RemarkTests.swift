import Foundation
import SpecGenerator
import Testing

@Suite("What is left out of specs of others, with a note")
struct RemarkTests {
  private func remarks(_ members: String) throws -> [String] {
    let generator = try #require(Generator(named: "Shop"))
    let source = shopSpec(members)
    do throws(Refusal) {
      return try generator.generateWithRemarks(from: source).remarks.map(\.message)
    } catch {
      Issue.record("\(error.rendered(for: source))")
      throw error
    }
  }

  @Test(
    "Each is told once, with its first place",
    arguments: [
      (
        #""get": { "responses": { "204": {} }, "callbacks": {} }, "put": { "responses": { "204": {} }, "callbacks": {} }"#,
        "callbacks are not rendered; what the document's webhooks describe is"
      ),
      (
        #""head": { "responses": { "204": {} } }"#,
        "methods whose answers have no body are not rendered"
      ),
      (
        #""get": { "responses": { "204": {} }, "opperationId": "a" }"#,
        "an operation has no member \"opperationId\": it is left out"
      ),
      (
        #""get": { "responses": { "204": { "links": {} } } }"#,
        "links are not rendered; call the operations that they name"
      ),
    ])
  func remark(_ methods: String, _ message: String) throws {
    #expect(try remarks(#""paths": { "/a": { \#(methods) } }"#) == [message])
  }

  @Test(
    "What is wrong with a parameter or a body, and leaves no doubt, is put right",
    arguments: [
      (
        #""get": { "responses": { "204": {} }, "parameters": [{ "name": "accept", "in": "header", "schema": {} }] }"#,
        ["the header \"accept\" is left out: a client sets it itself"],
        "options: CallOptions"
      ),
      (
        #""get": { "responses": { "204": {} }, "parameters": [{ "name": "ids", "in": "query", "required": true, "type": "array", "items": { "type": "integer" } }] }"#,
        [], "_ request: GetA.Request,"
      ),
      (
        #""get": { "responses": { "204": {} }, "parameters": [{ "name": "b", "in": "path", "schema": {} }] }"#,
        ["\"b\" is left out: it is not in the path"], "options: CallOptions"
      ),
      (
        #""post": { "responses": { "204": {} }, "requestBody": { "content": {} } }"#,
        ["a request body of no content is left out"], "options: CallOptions"
      ),
      (
        #""post": { "responses": { "204": {} }, "requestBody": { "content": { "text/json": {} }, "required": true } }"#,
        [], "_ request: JSONValue,"
      ),
      (
        #""get": { "responses": { "2xx": { "content": { "application/json": {} } } } }"#, [],
        ") async throws(ShopError) -> JSONValue"
      ),
    ])
  func tolerance(_ methods: String, _ messages: [String], _ swift: String) throws {
    let paths = #""paths": { "/a": { \#(methods) } }"#
    #expect(try remarks(paths) == messages)
    #expect(try #require(try generateShop(paths).first?.text).contains(swift))
  }

  @Test("A path has each of its parameters, whatever is said of them")
  func pathParameters() throws {
    let paths = #"""
      "paths": { "/a/{b}/{c}": { "get": {
        "parameters": [{ "name": "b", "in": "path", "schema": { "type": "integer" } }],
        "responses": { "204": {} }
      } } }
      """#
    #expect(try remarks(paths) == ["\"c\" in the path is not described: it is taken for a string"])
    let client = try #require(try generateShop(paths).first?.text)
    #expect(client.contains("(b: Int, c: String)"))
  }

  @Test("A server that no key may be sent to is left out, and the client asks for one")
  func servers() throws {
    let source = SourceText(
      path: "Shop/shop.openapi.json",
      bytes: Array(
        #"{ "openapi": "3.0.0", "info": { "title": "Shop" }, "servers": [{ "url": "/v1" }] }"#.utf8)
    )
    let generator = try #require(Generator(named: "Shop"))
    let (files, remarks) = try generator.generateWithRemarks(from: source)
    #expect(remarks.count == 1)
    #expect(files[0].text.contains("public struct ShopClient: SelfHostedPublicAPIClient {"))
  }

  @Test("Of several keys the client has the one that most operations take")
  func security() throws {
    let members = #"""
      "paths": {
        "/a": { "get": { "responses": { "204": {} }, "security": [{ "user": [] }] } },
        "/b": { "get": { "responses": { "204": {} }, "security": [{ "user": [] }, { "key": [] }] } },
        "/c": { "get": { "responses": { "204": {} }, "security": [{ "key": [] }] } },
        "/d": { "get": { "responses": { "204": {} }, "security": [{ "key": [] }] } },
        "/e": { "get": { "responses": { "204": {} }, "security": [] } }
      },
      "components": { "securitySchemes": {
        "user": { "type": "http", "scheme": "basic" },
        "key": { "type": "apiKey", "in": "query", "name": "api_key" } } }
      """#
    #expect(try remarks(members).isEmpty)
    let client = try #require(try generateShop(members).first?.text)
    #expect(client.contains(#"authentication: .query("api_key")"#))
    #expect(client.components(separatedBy: "authentication: .keyless").count == 2)
    #expect(client.contains(#"authentication: .other("user", .basic)"#))
    #expect(client.contains("``ClientOptions/otherKeys`` holds by these names: `user`."))
  }

  @Test(
    "What is required together is sent together, and of alternatives what there is a key for",
    arguments: [
      (#"[{ "a": [], "b": [] }]"#, #".all([.header("X-A"), .other("b", .cookie("B"))])"#),
      (
        #"[{ "b": [] }, { "c": [] }]"#,
        #".first([.other("b", .cookie("B")), .other("c", .bearer)])"#
      ),
      (#"[{ "b": [] }, { "a": [] }]"#, nil), (#"[{}, { "a": [] }]"#, nil), ("[]", ".keyless"),
      (#"[{}, { "b": [] }]"#, ".keyless"), (#"[{ "signed": [] }]"#, ".keyless"),
      (#"[{ "signed": [] }, { "b": [] }]"#, #".other("b", .cookie("B"))"#),
    ])
  func requirements(_ security: String, _ swift: String?) throws {
    let client = try #require(
      try generateShop(
        #"""
        "security": [{ "a": [] }],
        "paths": {
          "/a": { "get": { "responses": { "204": {} } }, "put": { "responses": { "204": {} } } },
          "/b": { "get": { "operationId": "b", "responses": { "204": {} }, "security": \#(security) } }
        },
        "components": { "securitySchemes": {
          "a": { "type": "apiKey", "in": "header", "name": "X-A" },
          "b": { "type": "apiKey", "in": "cookie", "name": "B" },
          "c": { "type": "oauth2", "flows": {} },
          "signed": { "type": "http", "scheme": "digest" } } }
        """#
      ).first?.text)
    let endpoint = try #require(client.components(separatedBy: "public static var b: Self").last)
    let way = endpoint.firstRange(of: "authentication: ").map { endpoint[$0.upperBound...] }
    let text = way.map { $0.filter { !$0.isWhitespace } }
    #expect((text == nil) == (swift == nil))
    #expect(text?.hasPrefix(swift.map { $0.filter { !$0.isWhitespace } } ?? "") != false)
  }

  @Test(
    "Keys that are required together and sent in one place are left out, with a note",
    arguments: [
      ("basic", "token"), ("token", "open"), ("named", "token"), ("a", "capital"),
      ("query", "query2"), ("cookie", "cookie2"),
    ])
  func rivals(_ first: String, _ second: String) throws {
    let members = #"""
      "paths": {
        "/a": { "get": { "responses": { "204": {} }, "security": [{ "a": [] }] },
          "put": { "responses": { "204": {} }, "security": [{ "a": [] }] } },
        "/b": { "get": { "operationId": "b", "responses": { "204": {} },
          "security": [{ "\#(first)": [], "\#(second)": [] }] } },
        "/c": { "get": { "operationId": "c", "responses": { "204": {} },
          "security": [{ "\#(first)": [], "\#(second)": [] }, { "alone": [] }] } }
      },
      "components": { "securitySchemes": {
        "a": { "type": "apiKey", "in": "header", "name": "x-key" },
        "capital": { "type": "apiKey", "in": "header", "name": "X-Key" },
        "named": { "type": "apiKey", "in": "header", "name": "authorization" },
        "basic": { "type": "http", "scheme": "basic" },
        "token": { "type": "oauth2", "flows": {} },
        "open": { "type": "openIdConnect", "openIdConnectUrl": "https://example.com" },
        "query": { "type": "apiKey", "in": "query", "name": "key" },
        "query2": { "type": "apiKey", "in": "query", "name": "key" },
        "cookie": { "type": "apiKey", "in": "cookie", "name": "key" },
        "cookie2": { "type": "apiKey", "in": "cookie", "name": "key" },
        "alone": { "type": "apiKey", "in": "query", "name": "alone" } } }
      """#
    #expect(
      try remarks(members) == [
        "\"\(first)\" and \"\(second)\" are required together, and there is one place for both: "
          + "they are left out"
      ])
    let client = try #require(try generateShop(members).first?.text)
    #expect(client.contains(#"authentication: .header("x-key")"#))
    #expect(client.contains("It asks for the security scheme `\(first)`, which the client"))
    let b = try #require(client.components(separatedBy: "public static var b: Self").last)
    #expect(b.prefix { $0 != "}" }.contains("authentication: .keyless"))
    let c = try #require(client.components(separatedBy: "public static var c: Self").last)
    #expect(c.prefix { $0 != "}" }.contains(#"authentication: .other("alone", .query("alone"))"#))
  }

  @Test("A key that is in no way sent is not asked for")
  func neverSent() throws {
    let members = #"""
      "paths": { "/a": { "get": { "responses": { "204": {} } } } },
      "security": [{ "basic": [], "token": [] }],
      "components": { "securitySchemes": {
        "basic": { "type": "http", "scheme": "basic" },
        "token": { "type": "http", "scheme": "bearer" } } }
      """#
    let client = try #require(try generateShop(members).first?.text)
    #expect(client.contains("public struct ShopClient: PublicAPIClient {"))
  }

  @Test("What nobody refers to may say anything")
  func unused() throws {
    #expect(
      try remarks(
        #""paths": { "/a": { "get": { "responses": { "204": {} } } } }, "components": { "schemas": { "A": 3 } }"#
      )
      .isEmpty)
  }
}
