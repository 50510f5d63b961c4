public import CheckoutCore
public import HTTPTypes

/// Turns the deliveries of one provider into proven events.
///
/// Each provider's module has one; ``SignedWebhooks`` is one for a spec of your own.
public protocol WebhookSource<Event>: Sendable {
  /// What the provider's deliveries report.
  associatedtype Event: WebhookEvent

  /// The provider's name in keys, logs and metrics: `yera-connect`. Keep it: events that were
  /// handled are remembered under it.
  var name: String { get }

  /// Verifies a delivery and reads its event.
  ///
  /// - Parameters:
  ///   - body: The bytes as they came, before anything else has read them.
  ///   - headers: The delivery's headers.
  ///   - now: The time since the start of 1970.
  /// - Throws: ``WebhookError``, whose ``WebhookError/suggestedStatus`` is what to answer with.
  func verify(
    _ body: some Collection<UInt8> & Sendable, headers: WebhookHeaders, now: Duration
  ) throws(WebhookError) -> VerifiedEvent<Event>
}

extension WebhookSource {
  /// Verifies a delivery and reads its event.
  ///
  /// - Parameters:
  ///   - body: The bytes as they came, before anything else has read them.
  ///   - headers: The delivery's headers.
  ///   - now: The time since the start of 1970; the machine's clock unless told.
  /// - Throws: ``WebhookError``, whose ``WebhookError/suggestedStatus`` is what to answer with.
  public func verify(
    _ body: some Collection<UInt8> & Sendable,
    headers: HTTPFields,
    now: Duration = SystemClock().unixTime
  ) throws(WebhookError) -> VerifiedEvent<Event> {
    try verify(body, headers: WebhookHeaders(headers), now: now)
  }

  /// Verifies a delivery whose headers are not of HTTPTypes, by the machine's clock.
  ///
  /// - Parameters:
  ///   - body: The bytes as they came, before anything else has read them.
  ///   - headers: Looks the headers up.
  /// - Throws: ``WebhookError``, whose ``WebhookError/suggestedStatus`` is what to answer with.
  public func verify(
    _ body: some Collection<UInt8> & Sendable, headers: WebhookHeaders
  ) throws(WebhookError) -> VerifiedEvent<Event> {
    try verify(body, headers: headers, now: SystemClock().unixTime)
  }
}
