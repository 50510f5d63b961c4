extension PaymentStatus {
  /// Whether the payment is complete: `completed` as in the documented webhook, or `paid` as in the
  /// dashboard, in any case of letters.
  ///
  /// An event about a settlement may have this status too: ask ``CheckoutEvent/isPaid``.
  public var isPaid: Bool { saysPaid }
}
