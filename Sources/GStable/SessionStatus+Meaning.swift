extension SessionStatus {
  /// Whether the payer can still pay.
  public var isAwaitingPayment: Bool { self == .initialized }

  /// Whether the payment is confirmed on its chain, settled to your wallet or not.
  ///
  /// GStable calls this enough for digital goods of low risk, and advises to wait until it
  /// ``isSettled`` for the rest. A settlement that is delayed counts as paid: GStable repeats it
  /// until it is complete.
  public var isPaid: Bool {
    self == .paid || self == .settling || self == .settlementPending || self == .completed
  }

  /// Whether the money is in your wallet.
  public var isSettled: Bool { self == .completed }

  /// Whether the session is over: settled, expired or cancelled.
  public var isFinal: Bool { self == .completed || self == .expired || self == .cancelled }
}
