public import CheckoutCore
public import HTTPTypes

/// Decides whether a delivery comes from the provider.
///
/// Make one at start-up and share it: keys are prepared once. What it gives back is proof, and
/// there is no other way to get it.
///
/// ```swift
/// let verifier = try WebhookVerifier(.stripe, keys: SigningKeys(secret))
/// let payload = try verifier.verify(body, headers: request.headers)
/// let event = try payload.decode(ShopEvent.self)
/// ```
///
/// The order is fixed: size, headers, grammar, every digest against every key in constant time, and
/// only then the time window, so that who cannot sign learns nothing about clock or window. The
/// body is read by the digest alone, where it lies; only one that is not in one place, a list of
/// buffers or a lazy collection, is copied, once.
public struct WebhookVerifier: Sendable {
  /// How deliveries are signed.
  public var scheme: SignatureScheme { prepared.scheme }

  /// The most bytes that a body may have.
  public let maximumBodyBytes: Int

  let prepared: PreparedScheme
  let keys: [VerificationKey]
  let hasSpaceAroundSecret: Bool

  /// Prepares a verifier.
  ///
  /// - Parameters:
  ///   - scheme: How deliveries are signed.
  ///   - keys: The secrets that they may be signed with.
  ///   - maximumBodyBytes: The most bytes that a body may have; 1 MiB unless told.
  /// - Throws: ``WebhookError`` if there is no key, one is unusable, or the scheme lacks a
  ///   parameter.
  ///   The process should not go on then: an unset secret must never verify anything.
  public init(
    _ scheme: SignatureScheme, keys: SigningKeys, maximumBodyBytes: Int = 1 << 20
  ) throws(WebhookError) {
    self.maximumBodyBytes = maximumBodyBytes
    prepared = try PreparedScheme(scheme)
    var ready: [VerificationKey] = []
    for secret in keys.secrets {
      let bytes = try scheme.keyRule.key(from: secret, scheme: scheme.name)
      guard let key = VerificationKey(bytes, algorithm: scheme.algorithm) else {
        throw WebhookError(.invalidSecret, scheme: scheme.name)
      }
      ready.append(key)
    }
    guard !ready.isEmpty else { throw WebhookError(.emptySecret, scheme: scheme.name) }
    self.keys = ready
    hasSpaceAroundSecret = keys.secrets.contains(where: \.hasSurroundingWhitespace)
  }

  /// Verifies a delivery.
  ///
  /// - Parameters:
  ///   - body: The bytes as they came, before anything else has read them.
  ///   - headers: The delivery's headers.
  ///   - now: The time since the start of 1970; the machine's clock unless told.
  /// - Throws: ``WebhookError``, whose ``WebhookError/suggestedStatus`` is what to answer with.
  @inlinable
  public func verify(
    _ body: some Collection<UInt8> & Sendable,
    headers: HTTPFields,
    now: Duration = SystemClock().unixTime
  ) throws(WebhookError) -> VerifiedPayload {
    try verify(body, headers: WebhookHeaders(headers), now: now)
  }

  /// Verifies a delivery whose headers are not of HTTPTypes.
  ///
  /// - Parameters:
  ///   - body: The bytes as they came, before anything else has read them.
  ///   - headers: Looks the headers up.
  ///   - now: The time since the start of 1970; the machine's clock unless told.
  /// - Throws: ``WebhookError``, whose ``WebhookError/suggestedStatus`` is what to answer with.
  @inlinable
  public func verify(
    _ body: some Collection<UInt8> & Sendable,
    headers: WebhookHeaders,
    now: Duration = SystemClock().unixTime
  ) throws(WebhookError) -> VerifiedPayload {
    try checkSize(body.count)
    let inPlace = body.withContiguousStorageIfAvailable {
      check(UnsafeRawBufferPointer($0), headers: headers, now: now)
    }
    if let inPlace { return VerifiedPayload(body, try inPlace.get()) }
    // Inlinable for this line: where the body's type is unknown each byte costs an allocation.
    let copy = Array(body)
    let proof = try copy.withUnsafeBytes { check($0, headers: headers, now: now) }.get()
    return VerifiedPayload(copy, proof)
  }
}
