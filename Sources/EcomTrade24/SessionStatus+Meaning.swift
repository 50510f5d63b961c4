extension SessionStatus {
  /// Whether the session is paid. No other status is a success.
  ///
  /// Fulfil an order when its verified webhook says so, not because the customer came back.
  public var isPaid: Bool { self == .paid }

  /// Whether the customer has yet to pay. A session in `review` is not: its payment is looked at.
  public var isAwaitingPayment: Bool { self == .pending }

  /// Whether asking again is of no use: `paid`, `failed` or `expired`.
  ///
  /// Whether a customer can pay after a failed attempt is not documented: go on taking webhooks.
  public var isFinal: Bool { self == .paid || self == .failed || self == .expired }
}
