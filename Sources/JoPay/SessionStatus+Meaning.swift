extension SessionStatus {
  /// Whether the customer can still pay.
  ///
  /// JoPay's documentation says `pending`; an earlier copy of it says `open` for the same state.
  public var isAwaitingPayment: Bool { self == .pending || self == .open }

  /// Whether the session is paid, as far as an answer of the API can say.
  ///
  /// JoPay's documentation names the webhook as the way to learn the result: fulfil an order when
  /// its verified webhook arrives, not because a call says so.
  public var isPaid: Bool { self == .completed }
}
