extension SessionStatus {
  /// Whether the customer can still pay.
  ///
  /// `pending` is the one status that is documented; an unknown one is not taken for it.
  public var isAwaitingPayment: Bool { self == .pending }

  /// Whether the session is paid, as far as an answer of the API can say: `paid` or `completed`, in
  /// any case of letters.
  ///
  /// Fulfil an order when its verified webhook arrives, not because an answer says so.
  public var isPaid: Bool { saysPaid }
}
