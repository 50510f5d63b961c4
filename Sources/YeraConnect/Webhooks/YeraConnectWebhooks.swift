import CheckoutCore
public import CheckoutWebhooks

/// Yera Connect's webhooks: bytes and headers in, a proven ``CheckoutEvent`` out.
///
/// ```swift
/// let webhooks = try YeraConnectWebhooks(secret: secret)
/// let event = try webhooks.verify(body, headers: request.headers)
/// if event.isPaid { … }
/// ```
///
/// Type and id come from the body, which is signed. The headers that repeat them are not, and
/// decide nothing: a body without them throws an error of kind `payloadIncomplete`, and
/// ``YeraConnectHeaderHints`` has what the headers say.
public struct YeraConnectWebhooks: ProviderWebhooks {
  /// `YERA_CONNECT`.
  public static let environmentPrefix = YeraConnectClient.profile.environmentPrefix

  /// `yera-connect`.
  public let name = "yera-connect"

  private let verifier: WebhookVerifier
  private let preview: PreviewVerifier?

  /// Takes the secrets that Yera Connect may have signed with.
  ///
  /// - Throws: `WebhookError` if there is none or one is unusable.
  public init(keys: SigningKeys) throws(WebhookError) {
    try self.init(keys: keys, window: TimeWindow(.seconds(300)))
  }

  /// Takes the secrets that Yera Connect may have signed with, and what else to accept.
  ///
  /// - Parameters:
  ///   - keys: The secrets.
  ///   - window: How far the time of sending may be from now; `nil` to accept any.
  ///   - acceptsPreview: Whether to accept signatures of the ``previewScheme`` too, and of the
  ///     ``previewSchemeWithoutTime``. A page marked as a preview describes them, and leaves open
  ///     what is signed.
  /// - Throws: `WebhookError` if there is no secret or one is unusable.
  public init(
    keys: SigningKeys, window: TimeWindow?, acceptsPreview: Bool = false
  ) throws(WebhookError) {
    var scheme = Self.scheme
    scheme.timestamp?.window = window
    verifier = try WebhookVerifier(scheme, keys: keys)
    preview = acceptsPreview ? try PreviewVerifier(keys: keys, window: window) : nil
  }

  /// Verifies a delivery and reads its event.
  ///
  /// - Throws: `WebhookError`, whose `suggestedStatus` is what to answer with.
  public func verify(
    _ body: some Collection<UInt8> & Sendable, headers: WebhookHeaders, now: Duration
  ) throws(WebhookError) -> VerifiedEvent<CheckoutEvent> {
    if let preview, preview.isMeant(by: headers) {
      return try VerifiedEvent(preview.verify(body, headers: headers, now: now))
    }
    return try VerifiedEvent(verifier.verify(body, headers: headers, now: now))
  }
}
