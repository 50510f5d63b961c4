extension CheckoutEvent {
  /// Whether the event reports that the customer's payment is complete: its type is
  /// `payment.completed`, and its status, if it has one, does not contradict that.
  ///
  /// Verify the event's signature before you ask.
  public var isPaid: Bool { type == .paymentCompleted && status?.isPaid != false }
}
