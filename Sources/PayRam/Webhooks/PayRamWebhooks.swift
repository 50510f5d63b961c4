import CheckoutCore
public import CheckoutWebhooks

/// PayRam's webhooks: bytes and headers in, a proven ``PayRamEvent`` out.
///
/// ```swift
/// let webhooks = try PayRamWebhooks(secret: projectKey)
/// switch try webhooks.verify(body, headers: request.headers).event {
/// case .payment(let payment) where payment.state.isPaid: …
/// default: break
/// }
/// ```
///
/// The secret is the project's API key: PayRam has no other. Take POST and GET at the endpoint's
/// address, the FAQ documents a GET request with a JSON body and current servers send POST.
public struct PayRamWebhooks: ProviderWebhooks {
  /// How servers from version 3.1.2 on sign: `X-Payram-Signature: sha256=…` over the body, HMAC in
  /// hexadecimal. No time is signed, so nothing limits the age of a delivery:
  /// ``PayRamEvent/deduplicationKey`` is what stops a repeated one, for as long as you remember it.
  public static let scheme = SignatureScheme(
    name: "payram", signatureHeaders: ["X-Payram-Signature"], grammar: .prefixed("sha256="))

  /// How all servers prove who they are, as the FAQ documents it: the header `API-Key` has the
  /// project's key. It proves nothing about the body.
  public static let apiKeyScheme = SignatureScheme(
    name: "payram-api-key", signatureHeaders: ["API-Key"], algorithm: .presentedKey,
    signedParts: [], digestEncodings: [.text])

  /// `PAYRAM`.
  public static let environmentPrefix = PayRamClient.profile.environmentPrefix

  /// `payram`.
  public let name = "payram"

  private let verifier: WebhookVerifier
  private let apiKeyVerifier: WebhookVerifier?

  /// Takes the keys of the project.
  ///
  /// - Throws: `WebhookError` if there is none or one is unusable.
  public init(keys: SigningKeys) throws(WebhookError) {
    try self.init(keys: keys, requiresSignature: false)
  }

  /// Takes the keys of the project, and whether a signature is required.
  ///
  /// - Parameters:
  ///   - keys: The keys.
  ///   - requiresSignature: Whether to refuse deliveries that only present the key. Say `true` when
  ///     your server is of version 3.1.2 or later: the key travels with each delivery, and whoever
  ///     reads it once can send any other body with it.
  /// - Throws: `WebhookError` if there is no key or one is unusable.
  public init(keys: SigningKeys, requiresSignature: Bool) throws(WebhookError) {
    verifier = try WebhookVerifier(Self.scheme, keys: keys)
    apiKeyVerifier =
      requiresSignature ? nil : try WebhookVerifier(Self.apiKeyScheme, keys: keys)
  }

  /// Verifies a delivery and reads its event.
  ///
  /// A signature that is there must match; the key counts only where there is none.
  ///
  /// - Throws: `WebhookError`, whose `suggestedStatus` is what to answer with.
  public func verify(
    _ body: some Collection<UInt8> & Sendable, headers: WebhookHeaders, now: Duration
  ) throws(WebhookError) -> VerifiedEvent<PayRamEvent> {
    if let apiKeyVerifier, headers["X-Payram-Signature"] == nil {
      return try VerifiedEvent(apiKeyVerifier.verify(body, headers: headers, now: now))
    }
    return try VerifiedEvent(verifier.verify(body, headers: headers, now: now))
  }
}
