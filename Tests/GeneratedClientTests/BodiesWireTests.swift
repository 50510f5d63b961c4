import Bodies
import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

/// Nothing is sent for a body that is left out, and `null` only where the spec has it.
@Suite("A generated client: bodies that may be left out")
struct BodiesWireTests {
  typealias Send = @Sendable (BodiesClient) async throws(BodiesError) -> Void

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var send: Send
    var body: String?
    var type: String?

    init(_ name: String, _ body: String?, _ type: String?, _ send: @escaping Send) {
      testDescription = name
      self.body = body
      self.type = type
      self.send = send
    }
  }

  private static let json = "application/json"

  static let cases: [Case] = [
    Case("JSON, left out", nil, nil) { c throws(BodiesError) in try await c.sendOptional() },
    Case("JSON", #"{"text":"a"}"#, json) { c throws(BodiesError) in
      try await c.sendOptional(.init(text: "a"))
    },
    Case("a form, left out", nil, nil) { c throws(BodiesError) in
      try await c.sendOptionalForm()
    },
    Case("a form", "text=a&tags=b", "application/x-www-form-urlencoded") { c throws(BodiesError) in
      try await c.sendOptionalForm(.init(text: "a", tags: ["b"]))
    },
    Case("text, left out", nil, nil) { c throws(BodiesError) in
      try await c.sendOptionalText()
    },
    Case("text of nothing", "", "text/plain; charset=utf-8") { c throws(BodiesError) in
      try await c.sendOptionalText("")
    },
    Case("bytes, left out", nil, nil) { c throws(BodiesError) in
      try await c.sendOptionalBytes()
    },
    Case("bytes", "%PDF", "application/pdf") { c throws(BodiesError) in
      try await c.sendOptionalBytes(.init(Array("%PDF".utf8)))
    },
    Case("parts, of which there are none", nil, nil) { c throws(BodiesError) in
      try await c.sendOptionalParts()
    },
    Case("beside a parameter, left out", nil, nil) { c throws(BodiesError) in
      try await c.sendOptionalBeside(.init(dryRun: true))
    },
    Case("beside a parameter", #"{"text":"a"}"#, json) { c throws(BodiesError) in
      try await c.sendOptionalBeside(.init(body: .init(text: "a")))
    },
    Case("null", "null", json) { c throws(BodiesError) in try await c.sendNullable(nil) },
    Case("not null", #"{"text":"a"}"#, json) { c throws(BodiesError) in
      try await c.sendNullable(.init(text: "a"))
    },
    Case("null beside a parameter", "null", json) { c throws(BodiesError) in
      try await c.sendNullableBeside()
    },
    Case("a list that is null", "null", json) { c throws(BodiesError) in
      try await c.sendNullableList(nil)
    },
    Case("a list of nothing", "[]", json) { c throws(BodiesError) in
      try await c.sendNullableList([])
    },
    Case("what may be both, left out", nil, nil) { c throws(BodiesError) in
      try await c.sendOptionalNullable()
    },
    Case("what may be both, null", "null", json) { c throws(BodiesError) in
      _ = try await c.send(.null, to: .sendOptionalNullable)
    },
    Case("anything, which may be null", "null", json) { c throws(BodiesError) in
      try await c.sendAnything(.null)
    },
  ]

  @Test("A body and its type are sent, or neither of them", arguments: cases)
  func bodies(_ example: Case) async throws {
    let transport = ScriptedTransport([.json("", status: 204)])
    try await example.send(BodiesClient(transport: transport))
    let request = try #require(transport.requests.first)
    #expect(request.body.map { String(decoding: $0, as: UTF8.self) } == example.body)
    #expect(request.head.headerFields[.contentType] == example.type)
  }
}
