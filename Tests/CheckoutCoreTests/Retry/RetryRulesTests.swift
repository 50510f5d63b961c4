import CheckoutCore
import Testing

@Suite("Retry rules")
struct RetryRulesTests {
  private static let keyed = Repeatability.keyed(header: "Idempotency-Key")

  @Test(
    "Only six statuses may go better the next time", arguments: Array(300...599) + [0, 999])
  func standard(status: Int) {
    let outcome = RetryRules.standard.outcome(
      of: Refusal(operation: "retrieveOrder", status: status), repeatability: .safe)

    let transient = [408, 429, 500, 502, 503, 504].contains(status)
    #expect(outcome.verdict == (transient ? .mayRepeat : .isFinal))
  }

  @Test(
    "A key makes a transient refusal repeatable, and nothing does without", arguments: [429, 503])
  func repeatability(status: Int) {
    let refusal = Refusal(operation: "createOrder", status: status, retryAfter: .seconds(1))

    let keyed = RetryRules.standard.outcome(of: refusal, repeatability: Self.keyed)
    let unsafe = RetryRules.standard.outcome(of: refusal, repeatability: .unsafe)

    #expect(keyed == RetryOutcome(.mayRepeat, retryAfter: .seconds(1)))
    #expect(unsafe == RetryOutcome(.mayActTwice, retryAfter: .seconds(1)))
  }

  @Test(
    "A rule counts for its status, code, operation and header only, and before the standard ones")
  func ownRules() {
    let rules = RetryRules.standard(after: [
      RetryRule(
        .turnedAway, status: 503, code: "BUSY", operation: "createOrder", needsRetryAfter: true,
        source: .documented("the test")),
      RetryRule(.isFinal, status: 500, source: .documented("the test")),
    ])
    func meaning(
      _ operation: String = "createOrder", _ status: Int = 503, code: String? = "BUSY",
      retryAfter: Duration? = .zero
    ) -> RetryRule.Meaning {
      rules.meaning(
        of: Refusal(operation: operation, status: status, code: code, retryAfter: retryAfter))
    }

    #expect(meaning() == .turnedAway)
    #expect(meaning("payOrder") == .transient)
    #expect(meaning("createOrder", 502) == .transient)
    #expect(meaning(code: "OTHER") == .transient)
    #expect(meaning(code: nil) == .transient)
    #expect(meaning(retryAfter: nil) == .transient)
    #expect(meaning("createOrder", 500) == .isFinal)
  }

  @Test(
    "An unsafe call without an answer is repeated only if it provably did not leave",
    arguments: [
      TransportError.Kind.connectionFailed, .connectionLost, .timedOut, .other,
      .init("something of a transport of your own"),
    ])
  func transport(kind: TransportError.Kind) {
    func verdict(
      _ delivery: TransportError.Delivery, _ repeatability: Repeatability
    ) -> RetryOutcome.Verdict {
      RetryOutcome(of: TransportError(kind, delivery: delivery), repeatability: repeatability)
        .verdict
    }

    for repeatability in [Repeatability.safe, Self.keyed, .unsafe] {
      #expect(verdict(.notSent, repeatability) == .mayRepeat)
    }
    #expect(verdict(.mayHaveBeenSent, .safe) == .mayRepeat)
    #expect(verdict(.mayHaveBeenSent, Self.keyed) == .mayRepeat)
    #expect(verdict(.mayHaveBeenSent, .unsafe) == .mayActTwice)
  }

  @Test(
    "What stays as it is is not tried again, not even by a call that is safe",
    arguments: [
      TransportError.Kind.tlsFailed, .malformedRequest, .malformedResponse, .responseTooLarge,
    ])
  func final(kind: TransportError.Kind) {
    let error = TransportError(kind, delivery: .notSent)

    #expect(RetryOutcome(of: error, repeatability: .safe).verdict == .isFinal)
  }
}
