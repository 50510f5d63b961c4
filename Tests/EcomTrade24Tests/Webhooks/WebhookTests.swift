import CheckoutTesting
import EcomTrade24
import HTTPTypes
import Testing

@Suite("EcomTrade24's webhooks")
struct WebhookTests {
  static let secret = Secret("merchant-webhook-secret")
  static let body = Array(
    """
    {"event":"payment.session","session_id":6420,"order_id":"ORDER-10001","status":"paid",\
    "amount":"49.95","currency":"USD","email":"buyer@example.com","txid":"0xabc",\
    "merchant_id":175,"shop_domain":"merchant-store.example",\
    "sent_at":"2026-05-23T17:00:00+00:00","provider":"ecomtrade24"}
    """.utf8)

  static func digest() throws -> String {
    let signer = try WebhookSigner(EcomTrade24Webhooks.scheme, secret: secret)
    return try #require(try signer.headers(for: body).first?.value)
  }

  static func verify(
    _ headers: [String: String]
  ) throws(WebhookError) -> VerifiedEvent<PaymentEvent> {
    try EcomTrade24Webhooks(secret: secret).verify(body, headers: WebhookHeaders { headers[$0] })
  }

  @Test(
    "The header: each of the three names is read, whatever its case",
    arguments: [
      "X-Signature", "X-EcomTrade24-Signature", "x-ecomtrade24-signature",
      "X-Webhook-Signature",
    ])
  func names(name: String) throws {
    let fields = HTTPFields([
      HTTPField(name: try #require(HTTPField.Name(name)), value: try Self.digest())
    ])
    let event = try EcomTrade24Webhooks(secret: Self.secret).verify(Self.body, headers: fields)
    #expect(event.isPaid)
    #expect(event.orderID == "ORDER-10001")
  }

  @Test("The header: of several one that matches is enough")
  func several() throws {
    let headers = ["x-signature": "00", "x-webhook-signature": try Self.digest()]
    #expect(try Self.verify(headers).isPaid)
  }

  @Test("The prefix: with and without sha256=, in either case of the digits")
  func prefix() throws {
    for value in [try Self.digest(), "sha256=\(try Self.digest().uppercased())"] {
      #expect(try Self.verify(["x-signature": value]).isPaid)
    }
  }

  @Test("A delivery without a signature is refused, though a published client lets it through")
  func unsigned() {
    let error = #expect(throws: WebhookError.self) { try Self.verify([:]) }
    #expect(error?.kind == .missingHeader)
  }

  @Test(
    "The kind: both spellings of it verify, and the status decides",
    arguments: [
      "payment.session", "payment.completed",
    ])
  func kind(type: String) throws {
    let body = Array(#"{"event":"\#(type)","session_id":"1","order_id":"o","status":"paid"}"#.utf8)
    let headers = try WebhookSigner(EcomTrade24Webhooks.scheme, secret: Self.secret)
      .headers(for: body)
    let event = try EcomTrade24Webhooks(secret: Self.secret).verify(body, headers: headers)
    #expect(event.isPaid)
    #expect(event.typeName == "paid")
  }

  @Test("A repeated delivery is recognised by session and status, since events have no id")
  func identity() throws {
    let event = try Self.verify(["x-signature": try Self.digest()])
    #expect(event.eventID == nil)
    #expect(event.deduplicationKey == "6420:paid")
  }

  @Test("The secret comes from ECOMTRADE24_WEBHOOK_SECRET")
  func environment() throws {
    let webhooks = try EcomTrade24Webhooks.fromEnvironment {
      $0 == "ECOMTRADE24_WEBHOOK_SECRET" ? "merchant-webhook-secret" : nil
    }
    let digest = try Self.digest()
    let event = try webhooks.verify(Self.body, headers: WebhookHeaders { _ in digest })
    #expect(event.isPaid)
  }
}
