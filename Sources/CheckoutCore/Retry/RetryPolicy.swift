/// When a call that failed is tried again.
///
/// It never says *whether* a call may be sent again: that is for the operation's ``Repeatability``
/// and the API's ``RetryRules``, and no policy can overrule them.
public struct RetryPolicy: Hashable, Sendable {
  /// How many requests a call may send in all, the first one included.
  public var maxAttempts: Int
  /// How long to wait before each further attempt.
  public var backoff: Backoff
  /// The longest wait that a provider may ask for. If it asks for more, the call fails at once and
  /// its error says how long.
  public var maxRetryAfter: Duration

  /// The policy of clients that are given none.
  public static let standard = RetryPolicy()

  /// Each call sends one request at most.
  public static let never = RetryPolicy(maxAttempts: 1)

  /// Makes a policy.
  ///
  /// - Parameters:
  ///   - maxAttempts: How many requests a call may send in all; 3. Less than 1 means 1.
  ///   - backoff: How long to wait before each further attempt.
  ///   - maxRetryAfter: The longest wait that a provider may ask for; 30 seconds.
  public init(
    maxAttempts: Int = 3, backoff: Backoff = .init(), maxRetryAfter: Duration = .seconds(30)
  ) {
    self.maxAttempts = maxAttempts
    self.backoff = backoff
    self.maxRetryAfter = maxRetryAfter
  }

  /// Says what comes after an attempt that failed.
  ///
  /// - Parameters:
  ///   - outcome: What the failure means.
  ///   - attempts: How many requests were sent so far.
  ///   - now: The time since the call began.
  ///   - deadline: How long the call may take.
  ///   - random: A random number from 0 to 1.
  package func decide(
    _ outcome: RetryOutcome, attempts: Int, now: Duration, deadline: Duration, random: Double
  ) -> RetryDecision {
    if let reason = outcome.verdict.stopReason { return .stop(reason) }
    guard attempts < maxAttempts else { return .stop(.noAttemptsLeft) }
    let asked = outcome.retryAfter ?? .zero
    guard asked <= maxRetryAfter else { return .stop(.askedToWaitTooLong) }
    let delay = max(asked, backoff.delay(beforeRetry: attempts, random: random))
    // An attempt that begins at the deadline has no time to be made in.
    guard delay < deadline - now else { return .stop(.noTimeLeft) }
    return .retry(after: delay)
  }
}
