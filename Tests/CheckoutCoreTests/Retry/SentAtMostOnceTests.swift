import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("Whatever goes wrong, in whatever order")
struct SentAtMostOnceTests {
  private static let kinds: [TransportError.Kind] = [
    .connectionFailed, .tlsFailed, .connectionLost, .timedOut, .cancelled, .responseTooLarge,
    .malformedResponse, .malformedRequest, .other,
  ]

  private enum Fault {
    case answer(status: Int, retryAfter: String?)
    case failure(TransportError)

    var step: ScriptedTransport.Step {
      switch self {
      case .answer(200, _): .order
      case .answer(let status, let retryAfter):
        .status(status, headers: retryAfter.map { [.retryAfter: $0] } ?? [:])
      case .failure(let error): .error(error)
      }
    }

    var mayHaveArrived: Bool {
      if case .failure(let error) = self { error.delivery == .mayHaveBeenSent } else { true }
    }

    static func random(using generator: inout some RandomNumberGenerator) -> Fault {
      if Bool.random(using: &generator) {
        let status = [200, 301, 400, 401, 408, 409, 429, 500, 502, 503, 504].randomElement(
          using: &generator)
        let wait = [nil, "0", "1", "29", "31", "-1", "soon"].randomElement(using: &generator)
        return .answer(status: status ?? 500, retryAfter: wait ?? nil)
      }
      let kind = kinds.randomElement(using: &generator)
      return .failure(
        TransportError(
          kind ?? .other, delivery: .random(using: &generator) ? .notSent : .mayHaveBeenSent))
    }
  }

  /// What a call did with a script of faults.
  private struct Run {
    let taken: [Fault]
    let requests: [TransportRequest]
    let error: APIError<ShopProblem>?
    let duration: Duration

    init(
      _ endpoint: Endpoint<ShopClient, Order, Order>,
      using generator: inout SeededRandomNumberGenerator
    ) async {
      let faults = (0..<8).map { _ in Fault.random(using: &generator) }
      let clock = FixedClock()
      let transport = ScriptedTransport(faults.map(\.step))
      let share = Double.random(in: 0...1, using: &generator)
      let shop = ShopClient(
        apiKey: Secret("sk_test_1"), transport: transport,
        options: .init(
          retries: RetryPolicy(maxAttempts: .random(in: 1...8, using: &generator)), clock: clock,
          random: { share }))
      let result = await Result { () async throws(APIError<ShopProblem>) in
        try await shop.send(Order(id: "o_1"), to: endpoint)
      }
      requests = transport.requests
      taken = Array(faults.prefix(requests.count))
      error = if case .failure(let error) = result { error } else { nil }
      duration = clock.uptime
    }
  }

  @Test(
    "A request that may have arrived and is not repeatable is sent at most once", arguments: 0..<8)
  func unsafe(seed: UInt64) async {
    var generator = SeededRandomNumberGenerator(seed: seed)
    for _ in 0..<1_000 {
      let run = await Run(.createOrder, using: &generator)

      #expect(!run.taken.isEmpty)
      #expect(run.taken.dropLast().allSatisfy { !$0.mayHaveArrived })
    }
  }

  @Test("A keyed call has one key, and its effect tells of every attempt", arguments: 8..<12)
  func keyed(seed: UInt64) async {
    var generator = SeededRandomNumberGenerator(seed: seed)
    var repeated = 0
    for _ in 0..<1_000 {
      let run = await Run(.payOrder, using: &generator)

      let keys = run.requests.map { request in
        request.head.headerFields.first { $0.name.canonicalName == "idempotency-key" }?.value
      }
      #expect(Set(keys).count == 1)
      if run.taken.dropLast().contains(where: \.mayHaveArrived) { repeated += 1 }
      if let error = run.error, error.effect == .nothingHappened {
        #expect(run.taken.allSatisfy { !mayHaveTakenEffect($0) })
      }
    }
    // The key was needed: calls that may have arrived were sent again.
    #expect(repeated > 100)
  }

  @Test(
    "No call outlives its deadline by waiting, and each error says why it ended", arguments: 12..<16
  )
  func deadline(seed: UInt64) async {
    var generator = SeededRandomNumberGenerator(seed: seed)
    for _ in 0..<1_000 {
      let run = await Run(.payOrder, using: &generator)

      #expect(run.duration < .seconds(60))
      guard let error = run.error else { continue }
      #expect(error.attempts.count == run.requests.count)
      for attempt in error.attempts.dropLast() {
        guard case .retry = attempt.decision else {
          Issue.record("\(String(describing: attempt.decision)) in the middle")
          continue
        }
      }
      guard case .stop = error.attempts.last?.decision else {
        Issue.record("\(String(describing: error.attempts.last?.decision)) at the end")
        continue
      }
    }
  }

  /// By the table of the documentation: a request that was refused as such has no effect.
  private func mayHaveTakenEffect(_ fault: Fault) -> Bool {
    if case .answer(let status, _) = fault { return ![400, 401, 429].contains(status) }
    return fault.mayHaveArrived
  }
}
