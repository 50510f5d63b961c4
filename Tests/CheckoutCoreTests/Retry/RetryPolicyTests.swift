import CheckoutCore
import Testing

@Suite("Retry policy")
struct RetryPolicyTests {
  private func decide(
    _ verdict: RetryOutcome.Verdict = .mayRepeat, retryAfter: Duration? = nil,
    policy: RetryPolicy = .standard, attempts: Int = 1, now: Duration = .zero,
    deadline: Duration = .seconds(60), random: Double = 1
  ) -> RetryDecision {
    policy.decide(
      RetryOutcome(verdict, retryAfter: retryAfter), attempts: attempts, now: now,
      deadline: deadline, random: random)
  }

  @Test("A call sends three requests at most, unless it is told otherwise")
  func attempts() {
    #expect(decide(attempts: 2) == .retry(after: .milliseconds(400)))
    #expect(decide(attempts: 3) == .stop(.noAttemptsLeft))
    #expect(decide(policy: .init(maxAttempts: 5), attempts: 5) == .stop(.noAttemptsLeft))
  }

  @Test(
    "No policy makes an attempt out of none", arguments: [RetryPolicy.never.maxAttempts, 0, -1])
  func never(maxAttempts: Int) {
    #expect(decide(policy: .init(maxAttempts: maxAttempts)) == .stop(.noAttemptsLeft))
  }

  @Test(
    "What must not be repeated is not, whatever the policy",
    arguments: [
      (RetryOutcome.Verdict.isFinal, RetryDecision.Reason.wouldNotHelp),
      (.mayActTwice, .mayHaveHappened), (.isCancelled, .cancelled), (.isBroken, .circuitOpen),
    ])
  func verdicts(verdict: RetryOutcome.Verdict, reason: RetryDecision.Reason) {
    #expect(
      decide(verdict, retryAfter: .zero, policy: .init(maxAttempts: .max)) == .stop(reason))
  }

  @Test("A wait that the provider asks for is kept to, up to 30 seconds")
  func retryAfter() {
    #expect(decide(retryAfter: .seconds(30)) == .retry(after: .seconds(30)))
    #expect(
      decide(retryAfter: .seconds(30) + .nanoseconds(1)) == .stop(.askedToWaitTooLong))
  }

  @Test("A provider that asks for less than the backoff gets the backoff")
  func shorter() {
    #expect(decide(retryAfter: .zero, random: 0.5) == .retry(after: .milliseconds(100)))
  }

  @Test("No wait passes the deadline, and none that would is begun")
  func deadline() {
    #expect(
      decide(now: .milliseconds(59_799)) == .retry(after: .milliseconds(200)))
    #expect(decide(now: .milliseconds(59_800)) == .stop(.noTimeLeft))
    #expect(
      decide(retryAfter: .seconds(20), now: .seconds(50)) == .stop(.noTimeLeft))
  }

  @Test(
    "Times of any length are taken",
    arguments: [Duration.seconds(Int64.max), .seconds(Int64.min), .zero])
  func anyLength(deadline: Duration) {
    let decision = decide(
      retryAfter: .seconds(Int32.max), policy: .init(maxRetryAfter: .seconds(Int64.max)),
      now: .seconds(1), deadline: deadline)

    #expect(
      decision
        == (deadline > .zero ? .retry(after: .seconds(Int32.max)) : .stop(.noTimeLeft)))
  }
}
