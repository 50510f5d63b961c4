import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("Calls that are tried again")
struct RetriedCallTests {
  private let clock = FixedClock()

  private func options(_ policy: RetryPolicy = .standard) -> ClientOptions {
    ClientOptions(retries: policy, clock: clock, random: { 1 })
  }

  @Test("An unsafe call that provably did not leave is sent again, byte for byte")
  func notSent() async throws {
    let (shop, transport) = ShopClient.scripted(
      .failure(.connectionFailed, delivery: .notSent), .order, options: options())

    let answer = try await shop.send(Order(id: "o_1"), to: .createOrder)

    #expect(transport.requests.count == 2)
    #expect(transport.requests.map(\.body) == [Order(id: "o_1").json, Order(id: "o_1").json])
    #expect(transport.requests[0].head == transport.requests[1].head)
    #expect(clock.sleeps == [.milliseconds(200)])
    #expect(answer.attempts.map(\.decision) == [.retry(after: .milliseconds(200)), nil])
  }

  @Test(
    "An unsafe call that may have arrived is sent once",
    arguments: [
      ScriptedTransport.Step.failure(.connectionLost), .failure(.timedOut), .status(500),
      .status(503), .status(429, headers: [.retryAfter: "1"]), .status(408),
    ])
  func unsafe(step: ScriptedTransport.Step) async throws {
    let (shop, transport) = ShopClient.scripted(step, .order, options: options())

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .createOrder)
    }

    #expect(transport.requests.count == 1)
    #expect(error.attempts.map(\.decision) == [.stop(.mayHaveHappened)])
  }

  @Test("An answer that cannot be read ends the call, though it only reads")
  func unreadable() async throws {
    let (shop, transport) = ShopClient.scripted(.json("{"), .order, options: options())

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: .retrieveOrder(id: "o_1"))
    }

    #expect(transport.requests.count == 1)
    #expect(error.attempts.map(\.decision) == [.stop(.wouldNotHelp)])
  }

  @Test("A keyed call has one key in all its attempts")
  func keyed() async throws {
    let (shop, transport) = ShopClient.scripted(
      .failure(.connectionLost), .status(503), .order, options: options())
    let name = try #require(HTTPField.Name("Idempotency-Key"))

    _ = try await shop.send(Order(id: "o_1"), to: .payOrder)

    let keys = transport.requests.map { $0.head.headerFields[name] }
    #expect(keys.count == 3)
    #expect(Set(keys).count == 1)
    #expect(keys.first??.utf8.count == 32)
  }

  @Test("The error of a call tells of an early attempt that may have taken effect")
  func earlyEffect() async throws {
    let (shop, _) = ShopClient.scripted(
      .failure(.connectionLost), .failure(.connectionFailed, delivery: .notSent), .status(400),
      options: options())

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .payOrder)
    }

    #expect(error.status == 400)
    #expect(error.effect == .mayHaveHappened)
    #expect(
      error.attempts.map(\.decision) == [
        .retry(after: .milliseconds(200)), .retry(after: .milliseconds(400)),
        .stop(.wouldNotHelp),
      ])
    #expect("\(error)".contains("attempt 3"))
  }

  @Test("A wait that the provider asks for is waited, and counts from its answer")
  func retryAfter() async throws {
    let (shop, _) = ShopClient.scripted(
      .status(503, headers: [.retryAfter: "7"]), .order, options: options())

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    #expect(clock.sleeps == [.seconds(7)])
  }

  @Test("A date to come back at is read by the clock on the wall")
  func retryAfterDate() async throws {
    let clock = FixedClock(uptime: .seconds(5), unixTime: .seconds(784_111_770))
    let (shop, _) = ShopClient.scripted(
      .status(503, headers: [.retryAfter: "Sun, 06 Nov 1994 08:49:37 GMT"]), .order,
      options: .init(clock: clock, random: { 0 }))

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    #expect(clock.sleeps == [.seconds(7)])
  }

  @Test(
    "A wait beyond the limit or the deadline is not begun, and the error says how long it is",
    arguments: [
      ("31", Duration.seconds(60), RetryDecision.Reason.askedToWaitTooLong),
      ("20", .seconds(10), .noTimeLeft),
    ])
  func tooLong(
    wait: String, deadline: Duration, reason: RetryDecision.Reason
  ) async throws {
    let (shop, transport) = ShopClient.scripted(
      .status(503, headers: [.retryAfter: wait]), options: options())

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: .retrieveOrder(id: "o_1"), options: .init(deadline: deadline))
    }

    #expect(transport.requests.count == 1)
    #expect(clock.sleeps.isEmpty)
    #expect(error.attempts.map(\.decision) == [.stop(reason)])
    #expect(error.retryAfter == .seconds(try #require(Int(wait))))
  }

  @Test("Each attempt has no more time than is left of the call")
  func timeLeft() async throws {
    let clock = clock
    let slow = ScriptedTransport.Step.handler { request in
      clock.advance(by: request.timeout)
      return .failure(TransportError(.timedOut, delivery: .mayHaveBeenSent))
    }
    let (shop, transport) = ShopClient.scripted(slow, slow, slow, options: options())

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: .retrieveOrder(id: "o_1"))
    }

    #expect(transport.requests.map(\.timeout) == [.seconds(30), .milliseconds(29_800)])
    #expect(error.attempts.last?.decision == .stop(.noTimeLeft))
    #expect(clock.uptime == .seconds(60))
  }

  @Test("Retries can be turned off for a client and for a call")
  func never() async throws {
    let (never, first) = ShopClient.scripted(.status(503), .order, options: options(.never))
    let (retrying, second) = ShopClient.scripted(.status(503), .order, options: options())

    _ = await #expect(throws: APIError<ShopProblem>.self) {
      try await never.send(to: .retrieveOrder(id: "o_1"))
    }
    _ = await #expect(throws: APIError<ShopProblem>.self) {
      try await retrying.send(to: .retrieveOrder(id: "o_1"), options: .init(retries: .never))
    }

    #expect(first.requests.count == 1)
    #expect(second.requests.count == 1)
  }

  @Test("A client whose budget is used up sends each request once")
  func budget() async throws {
    let budget = RetryBudget(.init(share: 0, perSecond: 0.1))
    var options = options()
    options.retryBudget = budget
    let (shop, transport) = ShopClient.scripted(
      .status(503), .status(503), .status(503), options: options)

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: .retrieveOrder(id: "o_1"))
    }

    #expect(transport.requests.count == 2)
    #expect(error.attempts.last?.decision == .stop(.noBudgetLeft))
    #expect(budget.state(at: clock.uptime).remaining == 0)
  }
}
