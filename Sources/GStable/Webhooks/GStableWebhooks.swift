import CheckoutCore
public import CheckoutWebhooks

/// GStable's webhooks: bytes and headers in, a proven ``GStableEvent`` out.
///
/// ```swift
/// let webhooks = try GStableWebhooks(secret: secret)  // the endpoint's signing key, wkk_…
/// let event = try webhooks.verify(body, headers: request.headers)
/// if event.type == .sessionCompleted { … }
/// ```
///
/// Each endpoint has one key, and refreshing it voids the old one at once. Pass both while you do,
/// since deliveries that were signed before are on their way.
public struct GStableWebhooks: ProviderWebhooks {
  /// How GStable signs: `x-gstable-signature` over `timestamp:body`, with the time in
  /// `x-gstable-timestamp`.
  ///
  /// The documentation that can be read does not show how the digest is written: hexadecimal and
  /// Base64 are read. It does not say what the timestamp counts either: seconds and milliseconds
  /// are read. The key is the whole `wkk_…` text.
  ///
  /// The page asks to check the time and names no limit: the window is the usual 5 minutes on both
  /// sides.
  public static let scheme = SignatureScheme(
    name: "gstable", signatureHeaders: ["x-gstable-signature"],
    signedParts: [.timestamp, .text(":"), .body],
    digestEncodings: [.hex, .base64],
    timestamp: TimestampRule(.header("x-gstable-timestamp"), unit: .secondsOrMilliseconds))

  /// `GSTABLE`.
  public static let environmentPrefix = GStableClient.profile.environmentPrefix

  /// `gstable`.
  public let name = "gstable"

  private let verifier: WebhookVerifier

  /// Takes the keys of the endpoint.
  ///
  /// - Throws: `WebhookError` if there is none or one is unusable.
  public init(keys: SigningKeys) throws(WebhookError) {
    verifier = try WebhookVerifier(Self.scheme, keys: keys)
  }

  /// Takes the keys of the endpoint, and how old a delivery may be.
  ///
  /// - Parameters:
  ///   - keys: The keys.
  ///   - window: How far the time of sending may be from now; `nil` to accept any.
  /// - Throws: `WebhookError` if there is no key or one is unusable.
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
  ) throws(WebhookError) -> VerifiedEvent<GStableEvent> {
    try VerifiedEvent(verifier.verify(body, headers: headers, now: now))
  }
}
