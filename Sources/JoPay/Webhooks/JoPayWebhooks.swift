import CheckoutCore
public import CheckoutWebhooks

/// JoPay's webhooks: bytes and headers in, a proven ``CheckoutEvent`` out.
///
/// ```swift
/// let webhooks = try JoPayWebhooks(secret: secret)
/// let event = try webhooks.verify(body, headers: request.headers)
/// if event.isPaid { … }
/// ```
public struct JoPayWebhooks: ProviderWebhooks {
  /// How JoPay signs: `X-JoPay-Signature: t=…,v1=…` over `t.body`, HMAC in hexadecimal.
  ///
  /// `t` and `v1` are found by name, in any order. The unit of `t` is not documented: both seconds
  /// and milliseconds are read.
  ///
  /// Nor is it documented how old a delivery may be, how long JoPay tries again, and whether a
  /// repeated delivery has a new time. The window is therefore wide, 7 days back and an hour ahead:
  /// to lose a payment is worse than to see a delivery again, which deduplication recognises.
  public static let scheme = SignatureScheme(
    name: "jopay", signatureHeaders: ["X-JoPay-Signature"],
    grammar: .labelled(digest: "v1", separator: ","),
    signedParts: [.timestamp, .text("."), .body],
    timestamp: TimestampRule(.label("t"), unit: .secondsOrMilliseconds, window: defaultWindow))

  /// 7 days back, an hour ahead: see ``scheme``.
  public static let defaultWindow = TimeWindow(
    past: .seconds(7 * 24 * 3600), future: .seconds(3600))

  /// `JOPAY`.
  public static let environmentPrefix = JoPayClient.profile.environmentPrefix

  /// `jopay`.
  public let name = "jopay"

  private let verifier: WebhookVerifier

  /// Takes the secrets that JoPay may have signed with.
  ///
  /// - Throws: `WebhookError` if there is none or one is unusable.
  public init(keys: SigningKeys) throws(WebhookError) {
    try self.init(keys: keys, window: Self.defaultWindow)
  }

  /// Takes the secrets that JoPay may have signed with, and how old a delivery may be.
  ///
  /// - Parameters:
  ///   - keys: The secrets.
  ///   - window: How far the time of sending may be from now; `nil` to accept any.
  /// - Throws: `WebhookError` if there is no secret or one is unusable.
  public init(keys: SigningKeys, window: TimeWindow?) throws(WebhookError) {
    var scheme = Self.scheme
    scheme.timestamp?.window = window
    verifier = try WebhookVerifier(scheme, keys: keys)
  }

  /// Verifies a delivery and reads its event.
  ///
  /// - Throws: `WebhookError`, whose `suggestedStatus` is what to answer with.
  public func verify(
    _ body: some Collection<UInt8> & Sendable, headers: WebhookHeaders, now: Duration
  ) throws(WebhookError) -> VerifiedEvent<CheckoutEvent> {
    try VerifiedEvent(verifier.verify(body, headers: headers, now: now))
  }
}
