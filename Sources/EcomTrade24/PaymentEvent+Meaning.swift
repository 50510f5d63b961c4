extension PaymentEvent {
  /// Whether the event reports a payment: its status is `paid`, and it is no test delivery.
  ///
  /// Verify the event's signature before you ask. The event's ``type`` does not count: sources
  /// name different ones.
  public var isPaid: Bool { status.isPaid && test != true }
}
