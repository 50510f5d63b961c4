import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Synchronization
import Testing

@Suite("Attempts that are due and do not begin")
struct NotBegunTests {
  private let clock = FixedClock()

  private func options(_ policy: RetryPolicy = .standard) -> ClientOptions {
    ClientOptions(retries: policy, clock: clock, random: { 1 })
  }

  @Test("An open circuit breaker stops calls before anything is sent")
  func circuitBreaker() async throws {
    var options = options(.never)
    let breaker = CircuitBreaker(failures: 2)
    options.circuitBreaker = breaker
    let (shop, transport) = ShopClient.scripted(
      .status(500), .failure(.connectionLost), .order, options: options)
    for _ in 0..<2 { _ = try? await shop.send(to: .retrieveOrder(id: "o_1")) }

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .createOrder)
    }
    #expect(transport.requests.count == 2)
    #expect(error.transportError == TransportError(.circuitOpen, delivery: .notSent))
    #expect(error.effect == .nothingHappened)

    clock.advance(by: .seconds(10))
    _ = try await shop.send(Order(id: "o_1"), to: .createOrder)
    #expect(breaker.state == .closed)
  }

  @Test("A circuit breaker that opens during a wait ends the call with what came before it")
  func circuitBreakerDuringWait() async throws {
    var options = options()
    options.circuitBreaker = CircuitBreaker(failures: 1)
    let (shop, transport) = ShopClient.scripted(
      .json(#"{"code":"busy"}"#, status: 503), .order, options: options)

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: .retrieveOrder(id: "o_1"))
    }

    #expect(transport.requests.count == 1)
    #expect(error.problem?.code == "busy")
    #expect(error.attempts.map(\.decision) == [.stop(.circuitOpen)])
  }

  @Test(
    "An attempt without time is not made, not waited for and not taken from the budget",
    arguments: [Duration.zero, .seconds(-1), .seconds(Int64.min)])
  func noTime(attemptTimeout: Duration) async throws {
    var options = options()
    options.retryBudget = RetryBudget()
    let (shop, transport) = ShopClient.scripted(.order, options: options)

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(
        to: .retrieveOrder(id: "o_1"), options: .init(attemptTimeout: attemptTimeout))
    }

    #expect(error.transportError == TransportError(.timedOut, delivery: .notSent))
    #expect(error.effect == .nothingHappened)
    #expect(transport.requests.isEmpty)
    #expect(clock.sleeps.isEmpty)
    #expect(options.retryBudget?.state(at: .zero).retries == 0)
  }

  @Test("A wait that takes longer than it should ends the call with what came before it")
  func overslept() async throws {
    var options = options()
    options.clock = LateClock(clock: clock, lateness: .seconds(60))
    let (shop, transport) = ShopClient.scripted(.status(503), .order, options: options)

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: .retrieveOrder(id: "o_1"))
    }

    #expect(transport.requests.count == 1)
    #expect(error.status == 503)
    #expect(error.attempts.map(\.decision) == [.stop(.noTimeLeft)])
  }
}

/// A clock whose sleepers wake late, as on a machine that is busy.
private struct LateClock: CheckoutClock {
  let clock: FixedClock
  let lateness: Duration

  var uptime: Duration { clock.uptime }
  var unixTime: Duration { clock.unixTime }

  func sleep(for duration: Duration) async throws(CancellationError) {
    try await clock.sleep(for: duration + lateness)
  }
}
