extension PaymentEvent {
  /// Whether the event reports a payment: its status is `paid`, and it is no test delivery.
  ///
  /// Verify the event's signature before you ask. The event's ``type`` does not count: sources
  /// name different ones.
  public var isPaid: Bool { status.isPaid && test != true }

  /// What to recognise a repeated delivery by, since events have no id: the session's id and the
  /// status, `12345:paid`.
  ///
  /// Store it when you have acted on the event, and ignore later ones with the same.
  public var deduplicationKey: String { "\(sessionID):\(status)" }
}
