extension CheckoutEvent {
  /// Whether the event reports a payment: its type is `checkout.session.completed`, and the
  /// session's status, if it has one, does not contradict that.
  ///
  /// Verify the event's signature before you ask.
  public var isPaid: Bool {
    type == .checkoutSessionCompleted && data.status?.isPaid != false
  }
}
