import CheckoutCore
public import CheckoutWebhooks

/// EcomTrade24's webhooks: bytes and headers in, a proven ``PaymentEvent`` out.
///
/// ```swift
/// let webhooks = try EcomTrade24Webhooks(secret: secret)
/// let event = try webhooks.verify(body, headers: request.headers)
/// if event.isPaid { … }
/// ```
public struct EcomTrade24Webhooks: ProviderWebhooks {
  /// How EcomTrade24 signs: the HMAC of the body in hexadecimal, with or without `sha256=` before
  /// it, in one of three headers. Which of them is sent is not documented: all that are there are
  /// tried, and one that matches is enough.
  ///
  /// The signature covers no time, so nothing limits the age of a delivery:
  /// ``PaymentEvent/deduplicationKey`` is what stops a repeated one, for as long as you remember it.
  public static let scheme = SignatureScheme(
    name: "ecomtrade24",
    signatureHeaders: ["X-Signature", "X-Ecomtrade24-Signature", "X-Webhook-Signature"],
    grammar: .optionallyPrefixed("sha256="))

  /// `ECOMTRADE24`.
  public static let environmentPrefix = EcomTrade24Client.profile.environmentPrefix

  /// `ecomtrade24`.
  public let name = "ecomtrade24"

  private let verifier: WebhookVerifier

  /// Takes the secrets that EcomTrade24 may have signed with.
  ///
  /// - Throws: `WebhookError` if there is none or one is unusable.
  public init(keys: SigningKeys) throws(WebhookError) {
    verifier = try WebhookVerifier(Self.scheme, keys: keys)
  }

  /// Verifies a delivery and reads its event.
  ///
  /// - Throws: `WebhookError`, whose `suggestedStatus` is what to answer with.
  public func verify(
    _ body: some Collection<UInt8> & Sendable, headers: WebhookHeaders, now: Duration
  ) throws(WebhookError) -> VerifiedEvent<PaymentEvent> {
    try VerifiedEvent(verifier.verify(body, headers: headers, now: now))
  }
}
