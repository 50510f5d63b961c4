import HTTPTypes
import Testing

@testable import CheckoutCore

/// The figures of others, with the policy's numbers set to theirs. What is left out, and why:
/// Fern cuts a long hint down to 60 s, where we give up and say how long to wait; gRPC's push-back has
/// a header of its own; AWS's codes are those of AWS.
@Suite("Published figures of retries", .enabled(if: RetryVectors.all != nil))
struct RetryVectorTests {
  @Test("Backoffs grow as those of others", arguments: RetryVectors.all?.backoff ?? [])
  func backoff(vector: RetryVectors.Growth) throws {
    let parameters = vector.params
    let jitter: ClosedRange<Double> =
      switch parameters.jitter {
      case nil: 0...1
      case "delay*(1+(random-0.5)*0.2)": 0.9...1.1
      case "delay*(0.75+0.5*random)": 0.75...1.25
      case let other?: try #require(nil, "a jitter that is not known: \(other)")
      }
    let backoff = Backoff(
      base: .seconds(parameters.baseS),
      factor: parameters.type == "constant" ? 1 : try #require(parameters.factor),
      cap: .seconds(parameters.capS ?? 60), jitter: jitter)

    for step in vector.cases {
      let random = try #require(step.random ?? parameters.random)
      #expect(
        backoff.delay(beforeRetry: step.retry ?? 1, random: random).isNear(.seconds(step.delayS)))
    }
  }

  private static let hints = (RetryVectors.all?.retryAfter ?? []).filter {
    ["stainless", "openai"].contains($0.dialect)
  }

  @Test("Hints are read as by others, and one beyond the limit ends the call", arguments: hints)
  func retryAfter(vector: RetryVectors.Hint) throws {
    let now = Duration.seconds(try #require(vector.now))
    let expected = Duration.seconds(try #require(vector.delayS))
    let hint = RetryAfter.wait(in: HTTPFields(vector.headers), at: now)
    let limit = Duration.seconds(vector.dialect == "openai" ? 120 : 60)
    let attempts = max(
      1, 1 + (vector.maxRetries ?? 0) - (vector.remainingRetries ?? 0))
    let policy = RetryPolicy(
      maxAttempts: .max, backoff: Backoff(base: .milliseconds(500)), maxRetryAfter: limit)

    let decision = policy.decide(
      RetryOutcome(.mayRepeat, retryAfter: hint), attempts: attempts, now: .zero,
      deadline: .seconds(3_600), random: 1)

    if let hint, hint > limit {
      #expect(decision == .stop(.askedToWaitTooLong))
      // They ignore such a hint and come back after half a second.
      #expect(vector.delayIs != "exact")
    } else if case .retry(let delay) = decision {
      #expect(delay.isNear(expected))
    } else {
      Issue.record("\(decision)")
    }
  }

  private static let finagleBudgets = (RetryVectors.all?.budgets ?? []).filter {
    $0.kind == "finagle_budget"
  }

  @Test("Budgets allow as much as Finagle's", arguments: finagleBudgets)
  func budget(vector: RetryVectors.Budget) throws {
    let budget = RetryBudget(
      .init(
        share: try #require(vector.percentCanRetry),
        perSecond: try #require(vector.minRetriesPerSec), window: .seconds(vector.ttlS)))
    var allowed = 0
    for _ in 0..<(try #require(vector.requests)) {
      budget.countCall(at: .zero)
      if budget.takeRetry(at: .zero) { allowed += 1 }
    }

    let expected = try #require(vector.retriesAllowed)
    #expect(abs(allowed - expected) <= vector.tolerance ?? 0)
  }

  @Test("What tower's budget has saved is gone after its window")
  func towerBudget() {
    let budget = RetryBudget(.init(share: 1, perSecond: 0, window: .seconds(1)))
    budget.countCall(at: .zero)

    #expect(!budget.takeRetry(at: .seconds(3)))
  }

  /// 409 is a conflict here, which no repetition resolves; Stripe alone does not repeat a plain 429;
  /// `x-should-retry` is a header of Stainless's customers.
  private static let classified = (RetryVectors.all?.classification ?? []).filter { vector in
    let response = vector.response
    return ["stainless", "fern", "stripe", "stripe-node", "aws-transient"].contains(vector.dialect)
      && response.errorCode == nil && response.headers == nil && response.status != 409
      && !(vector.dialect == "stripe" && response.status == 429) && !hasAnExtraRetry(response)
      && response.transport != "too many redirects"
  }

  /// stripe-node grants one more attempt than it was told to for a connection that was closed.
  private static func hasAnExtraRetry(_ response: RetryVectors.Response) -> Bool {
    response.transport != nil && response.maxRetries == 0
  }

  @Test("A call that is safe is repeated where others repeat it", arguments: classified)
  func classification(vector: RetryVectors.Classification) {
    let response = vector.response
    let outcome =
      if let status = response.status {
        RetryRules.standard.outcome(
          of: Refusal(operation: "retrieve", status: status), repeatability: .safe)
      } else if response.cancelled == true {
        RetryOutcome(
          of: TransportError(.cancelled, delivery: .notSent), repeatability: .safe)
      } else {
        RetryOutcome(
          of: TransportError(
            response.transport == "x509 unknown authority" ? .tlsFailed : .connectionLost,
            delivery: .mayHaveBeenSent), repeatability: .safe)
      }
    let decision = RetryPolicy(maxAttempts: (response.maxRetries ?? 2) + 1).decide(
      outcome, attempts: (response.retriesSoFar ?? 0) + 1, now: .zero, deadline: .seconds(60),
      random: 0)

    #expect((decision == .retry(after: .zero)) == vector.retry)
  }

  /// AWS gives the tokens of a success back, which takes two calls to see, and lets a hint shorten a
  /// wait; we do neither.
  private static let sequences = (RetryVectors.all?.sequences ?? []).filter { sequence in
    sequence.steps.allSatisfy { $0.newCall != true && $0.response.transport == nil }
  }

  @Test("Whole calls go as AWS's", arguments: sequences)
  func sequence(vector: RetryVectors.Sequence) throws {
    let theirs = try #require(RetryVectors.all?.policies[vector.policy])
    let policy = RetryPolicy(
      maxAttempts: vector.maxAttempts,
      backoff: Backoff(
        base: .seconds(try #require(vector.overrides.baseS ?? theirs.baseS)),
        factor: try #require(theirs.factor),
        cap: .seconds(try #require(vector.overrides.maxBackoffS ?? theirs.maxBackoffS))))
    let retries = vector.initialQuota / (try #require(theirs.retryCost))
    let budget = RetryBudget(.init(share: 0, perSecond: Double(retries), window: .seconds(1)))

    for (attempts, step) in zip(1..., vector.steps) {
      let status = try #require(step.response.status)
      guard status != 200 else {
        #expect(step.outcome == "success")
        continue
      }
      let refusal = Refusal(
        operation: "retrieve", status: status,
        retryAfter: step.response.retryAfterMs.map { .milliseconds($0) })
      let decision = policy.decide(
        RetryRules.standard.outcome(of: refusal, repeatability: .safe), attempts: attempts,
        now: .zero, deadline: .seconds(3_600), random: 1)
      switch (decision, step.outcome) {
      case (.retry(let delay), "retry"):
        #expect(delay.isNear(.seconds(try #require(step.delayS))))
        #expect(budget.takeRetry(at: .zero))
      case (.retry, "retry_quota_exceeded"): #expect(!budget.takeRetry(at: .zero))
      case (.stop(let reason), "max_attempts_exceeded"): #expect(reason == .noAttemptsLeft)
      default: Issue.record("\(decision) where \(step.outcome) was expected")
      }
    }
  }
}
