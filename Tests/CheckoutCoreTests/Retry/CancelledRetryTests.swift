import CheckoutCore
import CheckoutTesting
import Testing

@Suite("Cancelling a call between attempts")
struct CancelledRetryTests {
  @Test(
    "A cancelled wait ends at once, with the effect of what was sent",
    arguments: [
      (TransportError.Delivery.notSent, Effect.nothingHappened),
      (.mayHaveBeenSent, .mayHaveHappened),
    ])
  func cancelled(delivery: TransportError.Delivery, effect: Effect) async throws {
    let clock = FixedClock(sleep: .waits)
    let (shop, transport) = ShopClient.scripted(
      .failure(.connectionLost, delivery: delivery), .order, options: .init(clock: clock))
    let call = Task {
      await Result { () async throws(APIError<ShopProblem>) in
        try await shop.send(Order(id: "o_1"), to: .payOrder)
      }
    }
    while clock.sleeps.isEmpty { await Task.yield() }

    call.cancel()
    let answer = await call.value
    let error = try #require(throws: APIError<ShopProblem>.self) { try answer.get() }

    #expect(error.transportError?.kind == .cancelled)
    #expect(error.effect == effect)
    #expect(error.attempts.map(\.decision) == [.stop(.cancelled)])
    #expect(transport.requests.count == 1)
    // Nobody has moved the clock: the wait was not sat out.
    #expect(clock.uptime == .zero)
  }

  @Test("A transport that is cancelled is not tried again")
  func cancelledAttempt() async throws {
    let (shop, transport) = ShopClient.scripted(.failure(.cancelled), .order)

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: .retrieveOrder(id: "o_1"))
    }

    #expect(transport.requests.count == 1)
    #expect(error.attempts.map(\.decision) == [.stop(.cancelled)])
  }
}
