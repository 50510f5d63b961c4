/// What a failed attempt means for another one.
package struct RetryOutcome: Hashable, Sendable {
  /// Whether there may be another.
  package enum Verdict: Hashable, Sendable {
    /// Another attempt is safe and may go better.
    case mayRepeat
    /// Another attempt would come to the same.
    case isFinal
    /// Another attempt may do the work a second time.
    case mayActTwice
    /// The task was cancelled.
    case isCancelled
    /// The circuit breaker let nothing through.
    case isBroken
  }

  /// Whether there may be another.
  package let verdict: Verdict
  /// How long the provider asks to wait.
  package let retryAfter: Duration?

  package init(_ verdict: Verdict, retryAfter: Duration? = nil) {
    self.verdict = verdict
    self.retryAfter = retryAfter
  }
}

extension RetryOutcome.Verdict {
  /// Why there is no other attempt, if that is certain.
  var stopReason: RetryDecision.Reason? {
    switch self {
    case .mayRepeat: nil
    case .isFinal: .wouldNotHelp
    case .mayActTwice: .mayHaveHappened
    case .isCancelled: .cancelled
    case .isBroken: .circuitOpen
    }
  }
}
