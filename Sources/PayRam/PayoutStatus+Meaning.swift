extension PayoutStatus {
  /// Whether the payout is over: processed, failed, rejected or cancelled.
  public var isFinal: Bool {
    self == .processed || self == .failed || self == .rejected || self == .cancelled
  }
}

extension PayoutEventStatus {
  /// Whether the payout is over: processed, failed, rejected or cancelled.
  public var isFinal: Bool {
    self == .processed || self == .failed || self == .rejected || self == .cancelled
  }
}
