public import CheckoutCore

extension PaymentEvent: WebhookEvent {
  /// The event's ``status``, which is what to act on: the only ``type`` that has been seen says no
  /// more than that there is an event. Ask ``isPaid`` in a route for `paid` as well: a test may have
  /// that status, and a mark beside it.
  public var typeName: String { status.rawValue }

  /// `nil`: EcomTrade24's events have no id.
  public var eventID: String? { nil }

  /// The session's id and the status, `12345:paid`: what a repeated delivery has in common with the
  /// first.
  public var deduplicationKey: String {
    DeduplicationKey.joining(sessionID.text, status.rawValue)
  }
}
