import CheckoutTesting
import HTTPTypes
import Testing
import YeraConnect

/// The documented event, signed as the guide says.
enum Delivery {
  static let secret = Secret("test-webhook-secret")
  static let sentAt = Duration.seconds(1_760_000_000)
  static let digest = "8ae64fb7b2bf120e29bab4bef6cdf1f15b7afcf2079e0313d1871c5083bb0bec"
  static let signature = "t=1760000000,v1=\(digest)"
  /// The digest of the body alone.
  static let bodyDigest = "d7f4da6ecd08554d00292b4139b06b41e0ebd4c7da5a502a436439fa8caf2eb4"

  static let body = Array(
    """
    {"event":"payment.completed","eventId":"evt_123456","paymentId":"yc_pay_987654",\
    "checkoutSessionId":"yc_chk_123456","merchantOrderId":"ORDER-1001","amount":250,\
    "currency":"EUR","status":"completed"}
    """.utf8)

  /// Headers by name: the guide's, with some replaced.
  static func headers(_ replaced: [String: String?] = [:]) -> WebhookHeaders {
    var headers: [String: String] = [
      "yera-delivery-id": "del_1", "yera-event-id": "evt_123456",
      "yera-event-type": "payment.completed", "yera-timestamp": "1760000000",
      "yera-signature": signature,
    ]
    for (name, value) in replaced { headers[name] = value }
    return WebhookHeaders { headers[$0] }
  }

  /// Signs a body and verifies it.
  static func verify(
    _ body: [UInt8], with others: [String: String] = [:]
  ) throws -> VerifiedEvent<CheckoutEvent> {
    var fields = HTTPFields()
    for (name, value) in others { fields[try #require(HTTPField.Name(name))] = value }
    let headers = try WebhookSigner(YeraConnectWebhooks.scheme, secret: secret)
      .headers(for: body, sentAt: sentAt, with: fields)
    return try YeraConnectWebhooks(secret: secret).verify(body, headers: headers, now: sentAt)
  }
}
