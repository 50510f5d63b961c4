public import CheckoutCore

/// The deliveries of a provider whose spec is your own, signed by one scheme.
///
/// ```swift
/// let webhooks = SignedWebhooks<ShopEvent>(
///   name: "shop", verifier: try WebhookVerifier(.standardWebhooks, keys: SigningKeys(secret)))
/// let event = try webhooks.verify(body, headers: request.headers)
/// ```
public struct SignedWebhooks<Event: WebhookEvent>: WebhookSource {
  /// The provider's name in keys, logs and metrics.
  public let name: String

  /// What proves deliveries.
  public let verifier: WebhookVerifier

  /// Ties a verifier to the events that it proves.
  public init(name: String, verifier: WebhookVerifier) {
    self.name = name
    self.verifier = verifier
  }

  /// Verifies a delivery and reads its event.
  ///
  /// - Throws: ``WebhookError``, whose ``WebhookError/suggestedStatus`` is what to answer with.
  public func verify(
    _ body: some Collection<UInt8> & Sendable, headers: WebhookHeaders, now: Duration
  ) throws(WebhookError) -> VerifiedEvent<Event> {
    try VerifiedEvent(verifier.verify(body, headers: headers, now: now))
  }
}
