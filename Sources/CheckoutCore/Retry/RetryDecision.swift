/// What comes after an attempt that failed.
public enum RetryDecision: Hashable, Sendable {
  /// Another attempt, after a wait.
  case retry(after: Duration)
  /// The end of the call.
  case stop(Reason)

  /// Why a call ends without another attempt. The set is open: more may come.
  public struct Reason: Hashable, Sendable, CustomStringConvertible {
    /// The reason in a few words.
    public let description: String

    private init(_ description: String) { self.description = description }

    /// Another attempt would come to the same.
    public static let wouldNotHelp = Reason("another attempt would come to the same")
    /// The call may have taken effect, and the provider has no way to repeat it safely.
    public static let mayHaveHappened = Reason("it may have taken effect and is not repeatable")
    /// All attempts of the ``RetryPolicy`` are used up.
    public static let noAttemptsLeft = Reason("no attempts are left")
    /// The wait would pass the deadline of the call.
    public static let noTimeLeft = Reason("the wait would pass the deadline")
    /// The provider asks for a longer wait than ``RetryPolicy/maxRetryAfter``.
    public static let askedToWaitTooLong = Reason("the provider asks for too long a wait")
    /// The ``RetryBudget`` of the host is used up.
    public static let noBudgetLeft = Reason("the host's retry budget is used up")
    /// The ``CircuitBreaker`` is open.
    public static let circuitOpen = Reason("the circuit breaker is open")
    /// The ``APIKeySource`` has a key by now that cannot be sent, or not to this server.
    public static let unusableKey = Reason("the API key of now cannot be sent")
    /// The task was cancelled.
    public static let cancelled = Reason("the task was cancelled")
  }
}

extension RetryDecision: CustomStringConvertible {
  /// The decision in a few words.
  public var description: String {
    switch self {
    case .retry(let delay): "again in \(delay)"
    case .stop(let reason): "stopped: \(reason)"
    }
  }
}
