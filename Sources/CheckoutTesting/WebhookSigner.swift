public import CheckoutCore
public import CheckoutWebhooks
public import HTTPTypes

/// Signs webhooks as a provider does, for tests of what receives them.
///
/// ```swift
/// let signer = try WebhookSigner(.stripe, secret: Secret("whsec_test_secret"))
/// let headers = try signer.headers(for: body)
/// let event = try webhooks.verify(body, headers: headers)
/// ```
public struct WebhookSigner: Sendable {
  private let signer: SchemeSigner

  /// Prepares a signer.
  ///
  /// - Parameters:
  ///   - scheme: How to sign.
  ///   - secret: The secret that a verifier of the scheme takes; for Ed25519 the private key, as
  ///     Base64 behind `whsk_`: its 32 bytes, or these and the public ones.
  /// - Throws: `WebhookError` as a verifier does for an unusable secret or scheme.
  public init(_ scheme: SignatureScheme, secret: Secret) throws(WebhookError) {
    signer = try SchemeSigner(scheme, secret: secret)
  }

  /// The headers of a signed delivery.
  ///
  /// - Parameters:
  ///   - body: The delivery's bytes.
  ///   - sentAt: When it is sent, since the start of 1970; whole seconds of it are signed. Now
  ///     unless told.
  ///   - others: The delivery's other headers. Schemes that sign an id need it here.
  /// - Returns: `others` and those of the signature.
  /// - Throws: `WebhookError` of kind `missingHeader` if a header that is signed is not among
  ///   `others`.
  public func headers(
    for body: some Collection<UInt8>,
    sentAt: Duration = SystemClock().unixTime,
    with others: HTTPFields = [:]
  ) throws(WebhookError) -> HTTPFields {
    var headers = others
    let values = WebhookHeaders(others)
    let signed = try signer.headers(for: body, sentAt: sentAt) { values[$0] }
    for (name, value) in signed {
      guard let name = HTTPField.Name(name) else { continue }
      headers[name] = value
    }
    return headers
  }
}
