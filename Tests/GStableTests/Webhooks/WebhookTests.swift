import CheckoutTesting
import GStable
import HTTPTypes
import Testing

@Suite("GStable's webhooks")
struct WebhookTests {
  static let secret = Secret("wkk_test_secret")
  static let sentAt = Duration.seconds(1_767_495_158)
  static let hex = "fa5d642131cd7a0fa3c01dfa6771b4a0708e0e77f6d8dfc9f603827a461915d1"
  static let base64 = "+l1kITHNeg+jwB36Z3G0oHCODnf22N/J9gOCekYZFdE="
  static let body = Array(
    """
    {"eventId":"evt_i4NWz4J3QkWugyq1","eventType":"session.created","businessType":"session",\
    "occurrence":"2026-01-04 02:52:38","isSubscribable":true,"payload":{"sessionData":\
    {"sessionId":"sess_example_payment_02","status":"initialized"},"transaction":null}}
    """.utf8)

  static func verify(
    _ signature: String, time: String? = "1767495158", keys: SigningKeys = .init(secret),
    now: Duration = sentAt
  ) throws(WebhookError) -> VerifiedEvent<GStableEvent> {
    let headers = ["x-gstable-timestamp": time, "x-gstable-signature": signature]
    return try GStableWebhooks(keys: keys)
      .verify(body, headers: WebhookHeaders { headers[$0] ?? nil }, now: now)
  }

  @Test(
    "A signed delivery gives its event, whether the digest is hexadecimal or Base64",
    arguments: [hex, hex.uppercased(), base64])
  func event(signature: String) throws {
    let event = try Self.verify(signature)
    #expect(event.type == .sessionCreated)
    #expect(event.session?.id == "sess_example_payment_02")
  }

  @Test("A repeated delivery is recognised by the event's id")
  func identity() throws {
    let event = try Self.verify(Self.hex)
    #expect(event.eventID == "evt_i4NWz4J3QkWugyq1")
    #expect(event.deduplicationKey == "evt_i4NWz4J3QkWugyq1")
    #expect(event.typeName == "session.created")
  }

  @Test(
    "While a key is refreshed, the new one and the old one verify, and the payload says which",
    arguments: [
      ("wkk_test_secret", "wkk_other_secret", 0), ("wkk_other_secret", "wkk_test_secret", 1),
    ])
  func rotation(first: String, second: String, index: Int) throws {
    let keys = SigningKeys(Secret(first), Secret(second))
    #expect(try Self.verify(Self.hex, keys: keys).payload.keyIndex == index)
  }

  @Test(
    "The time is joined by a colon: a digest over the time, a full stop and the body is refused")
  func fullStop() throws {
    var scheme = GStableWebhooks.scheme
    scheme.signedParts = [.timestamp, .text("."), .body]
    let headers = try WebhookSigner(scheme, secret: Self.secret)
      .headers(for: Self.body, sentAt: Self.sentAt)
    let error = #expect(throws: WebhookError.self) {
      try GStableWebhooks(secret: Self.secret).verify(Self.body, headers: headers, now: Self.sentAt)
    }
    #expect(error?.kind == .signatureMismatch)
  }

  @Test("The unit of the time is not documented: milliseconds are read as well")
  func milliseconds() throws {
    var scheme = GStableWebhooks.scheme
    scheme.timestamp = nil
    scheme.signedParts = [.text("1767495158000:"), .body]
    let signer = try WebhookSigner(scheme, secret: Self.secret)
    let name = try #require(HTTPField.Name("x-gstable-signature"))
    let signature = try #require(try signer.headers(for: Self.body)[name])
    #expect(try Self.verify(signature, time: "1767495158000").payload.sentAt == Self.sentAt)
  }

  @Test(
    "A delivery is refused after 5 minutes, and without its time",
    arguments: [
      ("1767495158", 301, WebhookError.Kind.timestampTooOld), (nil, 0, .missingHeader),
    ] as [(String?, Int, WebhookError.Kind)])
  func time(time: String?, late: Int, kind: WebhookError.Kind) {
    let error = #expect(throws: WebhookError.self) {
      try Self.verify(Self.hex, time: time, now: Self.sentAt + .seconds(late))
    }
    #expect(error?.kind == kind)
  }

  @Test("The key comes from GSTABLE_WEBHOOK_SECRET")
  func environment() throws {
    let webhooks = try GStableWebhooks.fromEnvironment {
      $0 == "GSTABLE_WEBHOOK_SECRET" ? "wkk_test_secret" : nil
    }
    let headers = try WebhookSigner(GStableWebhooks.scheme, secret: Self.secret)
      .headers(for: Self.body)
    #expect(try webhooks.verify(Self.body, headers: headers).type == .sessionCreated)
  }
}
