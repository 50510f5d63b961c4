import CheckoutWebhooks

extension SignatureScheme {
  /// The scheme that the vectors call so: one that comes with the library, or one described here
  /// as a user would.
  static func named(_ name: String, url: String) -> SignatureScheme? {
    switch name {
    case "standard-webhooks": .standardWebhooks
    case "standard-webhooks-v1a": .standardWebhooksV1a
    case "stripe": .stripe
    case "github": .github
    case "square": .square(notificationURL: url)
    case "adyen-payload": .adyenPayload
    case "paddle": .paddle
    case "slack": .slack
    case "gocardless": SignatureScheme(name: name, signatureHeaders: ["Webhook-Signature"])
    case "coinbase-commerce":
      SignatureScheme(name: name, signatureHeaders: ["X-CC-Webhook-Signature"])
    case "razorpay":
      SignatureScheme(
        name: name, signatureHeaders: ["X-Razorpay-Signature"],
        keyRule: KeyRule(.text, minimumBytes: 6))
    case "coinify":
      SignatureScheme(name: name, signatureHeaders: ["X-Coinify-Webhook-Signature"])
    case "mollie":
      SignatureScheme(
        name: name, signatureHeaders: ["X-Mollie-Signature"], grammar: .prefixed("sha256="))
    default: nil
    }
  }
}
