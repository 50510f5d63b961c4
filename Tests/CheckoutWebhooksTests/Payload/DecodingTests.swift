import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import Testing

@Suite("Reading a proven payload")
struct DecodingTests {
  struct ShopEvent: WebhookEvent {
    let type: String
    let id: String

    init(from element: JSONElement) throws(JSONError) {
      (type, id) = try element.object { fields throws(JSONError) in
        (try fields.required("type"), try fields.required("id"))
      }
    }

    var typeName: String { type }
    var eventID: String? { id }
    var deduplicationKey: String { id }
  }

  static let secret = Secret("a secret of mine")

  static func event(_ body: String) throws -> VerifiedEvent<ShopEvent> {
    let bytes = Array(body.utf8)
    let headers = try WebhookSigner(.github, secret: secret).headers(for: bytes)
    return try SignedWebhooks<ShopEvent>(
      name: "shop", verifier: try WebhookVerifier(.github, keys: SigningKeys(secret))
    ).verify(bytes, headers: headers)
  }

  @Test("An event of a spec of one's own comes in one call")
  func event() throws {
    let event = try Self.event(#"{"type":"sold","id":"e1"}"#)
    #expect(event.type == "sold")
    #expect(event.deduplicationKey == "e1")
  }

  @Test(
    "What is no JSON and what is no event are two errors, each with its place",
    arguments: [
      ("", WebhookError.Kind.emptyPayload, nil), ("{", .payloadNotJSON, JSONError.Reason.truncated),
      (#"{"type":"sold","id":"e1"} x"#, .payloadNotJSON, .trailingData),
      (#"{"type":"sold","id":"e1","id":"e2"}"#, .payloadNotJSON, .duplicateMember),
      (#"{"type":"sold","id":"e1","x":[{"a":1,"\u0061":2}]}"#, .payloadNotJSON, .duplicateMember),
      (#"{"type":"sold"}"#, .payloadIncomplete, .missingMember),
      (#"{"type":"sold","id":""}"#, .payloadIncomplete, nil),
      (
        String(repeating: "[", count: 1 << 19), .payloadNotJSON, .tooDeep(limit: JSONLimits().depth)
      ),
      (
        String(repeating: #"{"a":"#, count: 1 << 17), .payloadNotJSON,
        .tooDeep(limit: JSONLimits().depth)
      ),
      (
        #"{"type":"sold","id":1}"#, .payloadIncomplete,
        .wrongType(expected: "a string", found: "a number")
      ),
    ])
  func problems(body: String, kind: WebhookError.Kind, reason: JSONError.Reason?) {
    let error = #expect(throws: WebhookError.self) { try Self.event(body) }
    #expect(error?.kind == kind)
    #expect(error?.cause?.reason == reason)
  }
}
