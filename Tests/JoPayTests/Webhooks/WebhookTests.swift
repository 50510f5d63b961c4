import CheckoutTesting
import HTTPTypes
import JoPay
import Testing

@Suite("JoPay's webhooks")
struct WebhookTests {
  static let secret = Secret("jopay-webhook-secret")
  static let sentAt = Duration.seconds(1_736_510_701)
  static let body = Array(
    """
    {"event":"checkout.session.completed","data":{"id":"cs_a1b2c3d4e5f6","status":"completed",\
    "amount_cents":2500,"currency":"eur","customer_email":"customer@example.com",\
    "metadata":{"order_id":"12345"},"completed_at":"2025-01-10T12:05:00Z"},\
    "created_at":"2025-01-10T12:05:01Z"}
    """.utf8)

  static func headers(for body: [UInt8] = body) throws -> HTTPFields {
    try WebhookSigner(JoPayWebhooks.scheme, secret: secret).headers(for: body, sentAt: sentAt)
  }

  static func header() throws -> String {
    try #require(try headers().first?.value)
  }

  static func verify(
    header: String, now: Duration = sentAt
  ) throws(WebhookError) -> VerifiedEvent<CheckoutEvent> {
    try JoPayWebhooks(secret: secret)
      .verify(body, headers: WebhookHeaders { $0 == "x-jopay-signature" ? header : nil }, now: now)
  }

  @Test("A signed delivery gives its event in one call")
  func event() throws {
    let event = try JoPayWebhooks(secret: Self.secret)
      .verify(Self.body, headers: try Self.headers(), now: Self.sentAt)
    #expect(event.isPaid)
    #expect(event.data.metadata?["order_id"] == "12345")
  }

  @Test("A repeated delivery is recognised by type, session and time, since events have no id")
  func identity() throws {
    let event = try Self.verify(header: try Self.header())
    #expect(event.eventID == nil)
    #expect(
      event.deduplicationKey == "checkout.session.completed:cs_a1b2c3d4e5f6")
  }

  @Test(
    "What happens to a session once is one event whatever its time, and a failed attempt is not",
    arguments: [
      ("checkout.session.completed", 1), ("checkout.session.expired", 1),
      ("checkout.payment.failed", 2), ("checkout.session.reopened", 2),
    ])
  func times(type: String, count: Int) throws {
    let keys = try ["2025-01-10T12:05:01Z", "2025-01-10T12:35:02Z"].map { time in
      try CheckoutEvent(
        json: #"{"event":"\#(type)","data":{"id":"cs_1"},"created_at":"\#(time)"}"#
      ).deduplicationKey
    }
    #expect(Set(keys).count == count)
  }

  @Test("t and v1 are found by name, in either order")
  func order() throws {
    let parts = try Self.header().split(separator: ",")
    #expect(try Self.verify(header: parts.reversed().joined(separator: ",")).isPaid)
  }

  @Test("The sample signs the payload written anew: here the bytes count, and no others")
  func bytesCount() throws {
    let spaced = Self.body + [0x20]
    let headers = try Self.headers()
    let error = #expect(throws: WebhookError.self) {
      try JoPayWebhooks(secret: Self.secret).verify(spaced, headers: headers, now: Self.sentAt)
    }
    #expect(error?.kind == .signatureMismatch)
    #expect(error?.suggestedStatus == .unauthorized)
  }

  @Test(
    "No limit of age is documented: a delivery may come 7 days late, and not later",
    arguments: [
      (7 * 24 * 3600, nil), (7 * 24 * 3600 + 1, WebhookError.Kind.timestampTooOld),
      (-3600, nil), (-3601, .timestampTooNew),
    ])
  func window(seconds: Int, kind: WebhookError.Kind?) throws {
    let header = try Self.header()
    do throws(WebhookError) {
      _ = try Self.verify(header: header, now: Self.sentAt + .seconds(seconds))
      #expect(kind == nil)
    } catch {
      #expect(error.kind == kind)
    }
  }

  @Test("The window can be closed or taken away")
  func otherWindow() throws {
    let keys = SigningKeys(Self.secret)
    let headers = try Self.headers()
    let late = Self.sentAt + .seconds(30 * 24 * 3600)
    let open = try JoPayWebhooks(keys: keys, window: nil)
    #expect(try open.verify(Self.body, headers: headers, now: late).isPaid)
    let closed = try JoPayWebhooks(keys: keys, window: TimeWindow(.seconds(300)))
    #expect(throws: WebhookError.self) {
      try closed.verify(Self.body, headers: headers, now: Self.sentAt + .seconds(301))
    }
  }

  @Test("The secret comes from JOPAY_WEBHOOK_SECRET")
  func environment() throws {
    let webhooks = try JoPayWebhooks.fromEnvironment {
      $0 == "JOPAY_WEBHOOK_SECRET" ? "jopay-webhook-secret" : nil
    }
    #expect(try webhooks.verify(Self.body, headers: Self.headers(), now: Self.sentAt).isPaid)
  }
}
