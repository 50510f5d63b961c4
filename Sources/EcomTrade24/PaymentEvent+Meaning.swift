extension PaymentEvent {
  /// Whether the event reports a payment: its status is `paid`, and it is no test delivery.
  ///
  /// Verify the event's signature before you ask. The event's ``type`` does not count: sources
  /// name different ones.
  public var isPaid: Bool { status.isPaid && !isMarkedAsTest }

  /// Whether the event has a mark of a test. One that is neither true nor false, which stands among
  /// the additional members, counts as one.
  private var isMarkedAsTest: Bool {
    test ?? (additionalMembers["test"] ?? .null != .null)
  }
}
