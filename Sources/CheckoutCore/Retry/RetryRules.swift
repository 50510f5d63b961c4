/// What the error answers of an API mean for another attempt. The first rule that fits counts, and
/// an answer that none fits is final.
public struct RetryRules: Hashable, Sendable {
  /// The rules, the ones that count first in front.
  public let rules: [RetryRule]

  /// Makes rules.
  public init(_ rules: [RetryRule]) {
    self.rules = rules
  }

  /// What holds where an API says nothing of its own: 408, 429, 500, 502, 503 and 504 may go better
  /// the next time, and prove nothing.
  public static let standard = RetryRules(
    [408, 429, 500, 502, 503, 504].map {
      RetryRule(.transient, status: $0, source: .ourDefault)
    })

  /// An API's own rules, with the standard ones behind them.
  public static func standard(after rules: [RetryRule]) -> RetryRules {
    RetryRules(rules + standard.rules)
  }

  package func meaning(of refusal: Refusal) -> RetryRule.Meaning {
    rules.first { $0.matches(refusal) }?.meaning ?? .isFinal
  }

  /// What a refusal means for another attempt.
  package func outcome(of refusal: Refusal, repeatability: Repeatability) -> RetryOutcome {
    let verdict: RetryOutcome.Verdict =
      switch meaning(of: refusal) {
      case .isFinal: .isFinal
      case .turnedAway: .mayRepeat
      case .transient: repeatability == .unsafe ? .mayActTwice : .mayRepeat
      }
    return RetryOutcome(verdict, retryAfter: refusal.retryAfter)
  }
}

extension RetryOutcome {
  /// What a missing answer means for another attempt.
  package init(of error: TransportError, repeatability: Repeatability) {
    let verdict: Verdict =
      switch error.kind {
      case .cancelled: .isCancelled
      case .circuitOpen: .isBroken
      // A certificate, an address or an answer that HTTP does not know stays what it is.
      case .tlsFailed, .malformedRequest, .malformedResponse, .responseTooLarge, .refused: .isFinal
      default:
        error.delivery == .mayHaveBeenSent && repeatability == .unsafe ? .mayActTwice : .mayRepeat
      }
    self.init(verdict)
  }
}
