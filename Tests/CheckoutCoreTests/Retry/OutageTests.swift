import CheckoutCore
import CheckoutTesting
import Testing

@Suite("A provider that is down")
struct OutageTests {
  @Test("60 seconds of outage under 500 calls a second are amplified by the budget at most")
  func amplification() async throws {
    let clock = FixedClock()
    let calls = 30_000
    let outage = ScriptedTransport.Step.handler { _ in
      .failure(TransportError(.connectionFailed, delivery: .notSent))
    }
    let transport = ScriptedTransport(Array(repeating: outage, count: calls * 3))
    // Waits of no length: what holds the load back is the budget alone.
    let shop = ShopClient(
      apiKey: Secret("sk_test_1"), transport: transport,
      options: .init(retries: .init(backoff: .init(base: .zero)), clock: clock))

    for _ in 0..<calls {
      _ = try? await shop.send(to: .retrieveOrder(id: "o_1"))
      clock.advance(by: .milliseconds(2))
    }

    let window = 100
    #expect(transport.requests.count <= calls * 12 / 10 + 60 * 10 + window)
    #expect(transport.requests.count > calls * 12 / 10)
  }

  @Test("A circuit breaker lets one probe through in each pause of an outage")
  func circuitBreaker() async throws {
    let clock = FixedClock()
    let outage = ScriptedTransport.Step.failure(.connectionLost)
    let transport = ScriptedTransport(Array(repeating: outage, count: 1_000))
    let shop = ShopClient(
      apiKey: Secret("sk_test_1"), transport: transport,
      options: .init(
        retries: .never, circuitBreaker: CircuitBreaker(failures: 10, pause: .seconds(10)),
        clock: clock))

    for _ in 0..<6_000 {
      _ = try? await shop.send(to: .retrieveOrder(id: "o_1"))
      clock.advance(by: .milliseconds(10))
    }

    // Ten failures open it. Of the 60 seconds that follow, a probe each ten.
    #expect(transport.requests.count == 10 + 5)
  }
}
