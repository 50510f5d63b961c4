import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import HTTPTypes
import Testing

/// A scheme with a secret for each side.
struct SignedScheme: Sendable, CustomTestStringConvertible {
  let scheme: SignatureScheme
  let signing: Secret
  let verifying: Secret

  var testDescription: String { scheme.name }

  init(_ scheme: SignatureScheme, secret: String, verifying: String? = nil) {
    self.scheme = scheme
    signing = Secret(secret)
    self.verifying = Secret(verifying ?? secret)
  }

  func verifier() throws(WebhookError) -> WebhookVerifier {
    try WebhookVerifier(scheme, keys: SigningKeys(verifying))
  }

  /// The headers of a signed delivery.
  func headers(for body: [UInt8], sentAt: Duration) throws -> HTTPFields {
    let id = try #require(HTTPField.Name("webhook-id"))
    return try WebhookSigner(scheme, secret: signing)
      .headers(for: body, sentAt: sentAt, with: [id: "msg_1"])
  }

  static let base64Key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

  /// Every kind of grammar, encoding, algorithm and place of a timestamp.
  static let all = [
    SignedScheme(.standardWebhooks, secret: base64Key),
    SignedScheme(
      .standardWebhooksV1a,
      secret: "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9"
        + "lMicMFs6Kvg==",
      verifying: "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4="),
    SignedScheme(.stripe, secret: base64Key),
    SignedScheme(.github, secret: "a secret of mine"),
    SignedScheme(.square(notificationURL: "https://shop.example/hook"), secret: "a secret of mine"),
    SignedScheme(.adyenPayload, secret: "9064450A8892A093D9E97EFCC9639DE3"),
    SignedScheme(.paddle, secret: "pdl_ntfset_secret"),
    SignedScheme(.slack, secret: "8f742231b10e8888abcd99yyyzzz85a5"),
    SignedScheme(
      SignatureScheme(
        name: "optional", signatureHeaders: ["X-A", "X-B"], grammar: .optionallyPrefixed("sha256=")),
      secret: "a secret of mine"),
  ]
}
