extension PaymentEvent {
  /// Whether the event reports that at least what was asked has come.
  ///
  /// Several events of a payment may, such as `FILLED` and then `OVER_FILLED`: remember what you did
  /// under ``referenceID``.
  ///
  /// Verify the event before you ask, and retrieve the payment before you fulfil the order.
  public var isPaid: Bool { state.isPaid }
}
