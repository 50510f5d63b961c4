import CheckoutWebhooks

/// Both readings of the signature that the webhooks page shows.
struct PreviewVerifier: Sendable {
  private let withTime: WebhookVerifier
  private let withoutTime: WebhookVerifier

  init(keys: SigningKeys, window: TimeWindow?) throws(WebhookError) {
    var scheme = YeraConnectWebhooks.previewScheme
    scheme.timestamp?.window = window
    withTime = try WebhookVerifier(scheme, keys: keys)
    withoutTime = try WebhookVerifier(YeraConnectWebhooks.previewSchemeWithoutTime, keys: keys)
  }

  /// Whether a delivery has a signature of this form.
  func isMeant(by headers: WebhookHeaders) -> Bool {
    headers["yera-signature"]?.hasPrefix("sha256=") == true
  }

  /// Tries the reading that proves the time first. A time that is proven and stale is final.
  func verify(
    _ body: some Collection<UInt8> & Sendable, headers: WebhookHeaders, now: Duration
  ) throws(WebhookError) -> VerifiedPayload {
    do throws(WebhookError) {
      return try withTime.verify(body, headers: headers, now: now)
    } catch {
      switch error.kind {
      case .signatureMismatch, .missingHeader, .malformedTimestamp:
        return try withoutTime.verify(body, headers: headers, now: now)
      default: throw error
      }
    }
  }
}
