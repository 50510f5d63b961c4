import CheckoutCore
import CheckoutWebhooks
import HTTPTypes
import Testing

@Suite("The order of the checks")
struct OrderOfChecksTests {
  /// A delivery that Stripe's own library signs so.
  static let body = Array("{\n  \"id\": \"evt_test_webhook\",\n  \"object\": \"event\"\n}".utf8)
  static let digest = "4f1cd7feda9826e746b7d482c4badebb657398df1099e1046364f6196a230150"
  static let sentAt = Duration.seconds(1_700_000_000)

  static func verify(
    _ header: String, body: [UInt8] = body, now: Duration = sentAt, maximumBodyBytes: Int = 1000
  ) throws(WebhookError) -> VerifiedPayload {
    let verifier = try WebhookVerifier(
      .stripe, keys: SigningKeys(Secret("whsec_test_secret")), maximumBodyBytes: maximumBodyBytes)
    let headers = WebhookHeaders { $0 == "stripe-signature" ? header : nil }
    return try verifier.verify(body, headers: headers, now: now)
  }

  @Test("An authentic delivery gives its exact bytes, its time and its key")
  func authentic() throws {
    let payload = try Self.verify("t=1700000000,v1=\(Self.digest)")
    #expect(payload.bytes == Self.body)
    #expect(payload.sentAt == Self.sentAt)
    #expect(payload.keyIndex == 0)
    #expect(payload.isBodySigned)
  }

  @Test(
    "What comes first in the order decides the error",
    arguments: [
      ("", [UInt8](), 1000, WebhookError.Kind.emptyPayload),
      ("", body, 10, .payloadTooLarge),
      ("", body, 1000, .missingHeader),
      ("nonsense", body, 1000, .malformedHeader),
      ("t=soon,v1=\(digest)", body, 1000, .malformedTimestamp),
      ("t=1,v1=\(digest)", body, 1000, .signatureMismatch),
    ])
  func order(header: String, body: [UInt8], maximum: Int, kind: WebhookError.Kind) {
    let error = #expect(throws: WebhookError.self) {
      try Self.verify(header, body: body, maximumBodyBytes: maximum)
    }
    #expect(error?.kind == kind)
  }

  @Test(
    "The window is judged after the signature, and its edges are inside",
    arguments: [
      (-301, WebhookError.Kind.timestampTooNew), (-300, nil), (300, nil), (301, .timestampTooOld),
    ])
  func window(seconds: Int, kind: WebhookError.Kind?) {
    let result = Result { () throws(WebhookError) in
      try Self.verify("t=1700000000,v1=\(Self.digest)", now: Self.sentAt + .seconds(seconds))
    }
    switch result {
    case .success: #expect(kind == nil)
    case .failure(let error): #expect(error.kind == kind)
    }
  }
}
