/// One request that was sent for a call.
public struct Attempt: Hashable, Sendable {
  /// How it ended.
  public enum Outcome: Hashable, Sendable {
    /// An answer came, with this HTTP status.
    case answered(status: Int)
    /// No complete answer came.
    case failed(TransportError)
  }

  /// How it ended.
  public let outcome: Outcome
  /// When it began, from the start of the call.
  public let start: Duration
  /// How long it took.
  public let duration: Duration
  /// What came of it, if it failed: another attempt after a wait, or the end of the call.
  public internal(set) var decision: RetryDecision?
}
