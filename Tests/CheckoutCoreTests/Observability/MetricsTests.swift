import CheckoutCore
import CheckoutTesting
import CoreMetrics
import HTTPTypes
import MetricsTestKit
import Testing

@Suite("What is measured")
struct MetricsTests {
  private let metrics = TestMetrics()
  private let clock = FixedClock()

  private var options: ClientOptions {
    ClientOptions(metricsFactory: metrics, clock: clock, random: { 1 })
  }

  private func dimensions(_ operation: String, _ outcome: String) -> [(String, String)] {
    [("provider", "shop"), ("operation", operation), ("outcome", outcome)]
  }

  @Test("Calls and attempts are counted by operation and outcome")
  func counters() async throws {
    let (shop, _) = ShopClient.scripted(
      .status(503), .order, .failure(.connectionLost), .status(401), options: options)

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))
    for _ in 0..<2 { _ = try? await shop.send(Order(id: "o_1"), to: .createOrder) }

    let counted = metrics.counters.map { counter in
      let values = counter.dimensions.map { "\($0.0)=\($0.1)" }.joined(separator: " ")
      return "\(counter.label) \(values): \(counter.totalValue)"
    }
    #expect(
      counted.sorted() == [
        "checkout.attempts provider=shop operation=createOrder outcome=4xx: 1",
        "checkout.attempts provider=shop operation=createOrder outcome=no-response: 1",
        "checkout.attempts provider=shop operation=retrieveOrder outcome=2xx: 1",
        "checkout.attempts provider=shop operation=retrieveOrder outcome=5xx: 1",
        "checkout.calls provider=shop operation=createOrder outcome=no-response: 1",
        "checkout.calls provider=shop operation=createOrder outcome=rejected: 1",
        "checkout.calls provider=shop operation=retrieveOrder outcome=succeeded: 1",
      ])
  }

  @Test("The time of a call holds its waits, that of an attempt does not")
  func timers() async throws {
    let clock = clock
    let slow = ScriptedTransport.Step.handler { _ in
      clock.advance(by: .milliseconds(50))
      return .success(.init(head: .init(status: .serviceUnavailable)))
    }
    let (shop, _) = ShopClient.scripted(slow, .order, options: options)

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    let call = try metrics.expectTimer(
      "checkout.call.duration", dimensions("retrieveOrder", "succeeded"))
    let attempt = try metrics.expectTimer(
      "checkout.attempt.duration", dimensions("retrieveOrder", "5xx"))
    #expect(call.values == [250_000_000])
    #expect(attempt.values == [50_000_000])
  }

  @Test("The budget of the server is told after each call")
  func budget() async throws {
    var options = options
    options.retryBudget = RetryBudget(.init(share: 0, perSecond: 0.5))
    let (shop, _) = ShopClient.scripted(.status(503), .status(503), .order, options: options)

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    let meter = try metrics.expectMeter(
      "checkout.retry_budget.remaining", [("provider", "shop"), ("server", "shop.example")])
    #expect(meter.lastValue == 3)
  }

  @Test("The state of the circuit breaker is told after each call")
  func breaker() async throws {
    var options = options
    options.retries = .never
    options.circuitBreaker = CircuitBreaker(failures: 2, pause: .seconds(10))
    let (shop, _) = ShopClient.scripted(.status(500), .status(500), .order, options: options)

    for _ in 0..<2 { _ = try? await shop.send(to: .retrieveOrder(id: "o_1")) }
    clock.advance(by: .seconds(10))
    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    let meter = try metrics.expectMeter(
      "checkout.circuit_breaker.state", [("provider", "shop"), ("server", "shop.example")])
    #expect(meter.values == [0, 2, 0])
  }

  @Test("A client without a circuit breaker tells of none")
  func noBreaker() async throws {
    let (shop, _) = ShopClient.scripted(.order, options: options)

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    #expect(metrics.meters.map(\.label) == ["checkout.retry_budget.remaining"])
  }

  @Test("A client measures by what is installed when it is made")
  func installed() async throws {
    let (shop, _) = withMetricsFactory(metrics) { ShopClient.scripted(.order) }

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    #expect(metrics.counterTotal(label: "checkout.calls") == 1)
  }

  @Test("An instrument is made once, however many calls it counts")
  func instruments() async throws {
    let (shop, _) = ShopClient.scripted(.order, .order, .order, options: options)

    for _ in 0..<3 { _ = try await shop.send(to: .retrieveOrder(id: "o_1")) }

    let counter = try metrics.expectCounter(
      "checkout.calls", dimensions("retrieveOrder", "succeeded"))
    #expect(counter.totalValue == 3)
    #expect(metrics.timers(label: "checkout.call.duration").count == 1)
  }
}
