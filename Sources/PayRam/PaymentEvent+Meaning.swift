extension PaymentEvent {
  /// Whether the event reports that at least what was asked has come.
  ///
  /// Verify the event before you ask, and retrieve the payment before you fulfil the order.
  public var isPaid: Bool { state.isPaid }
}
