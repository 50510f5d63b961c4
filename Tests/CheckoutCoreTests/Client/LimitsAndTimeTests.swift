import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("Limits and times of calls")
struct LimitsAndTimeTests {
  @Test("A body beyond the limit is refused before anything is sent")
  func tooLarge() async throws {
    let size = Order(id: "o_1").json.count
    let (small, unused) = ShopClient.scripted(
      .order, options: .init(maximumRequestBytes: size - 1))
    let (large, used) = ShopClient.scripted(.order, options: .init(maximumRequestBytes: size))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await small.send(Order(id: "o_1"), to: .createOrder)
    }
    _ = try await large.send(Order(id: "o_1"), to: .createOrder)

    #expect(error.invalidRequest == .tooLarge(limit: size - 1))
    #expect(unused.requests.isEmpty)
    #expect(used.requests.count == 1)
  }

  @Test("The transport is told the largest answer and the time of an attempt")
  func passedOn() async throws {
    let (shop, transport) = ShopClient.scripted(
      .order, .order,
      options: .init(attemptTimeout: .seconds(7), maximumResponseBytes: 123))

    _ = try await shop.send(Order(id: "o_1"), to: .createOrder)
    _ = try await shop.send(
      Order(id: "o_1"), to: .createOrder, options: .init(attemptTimeout: .seconds(3)))

    #expect(transport.requests.map(\.timeout) == [.seconds(7), .seconds(3)])
    #expect(transport.requests.map(\.maximumResponseBytes) == [123, 123])
  }

  @Test("An attempt has no more time than the call", arguments: [nil, Duration.seconds(2)])
  func deadline(ofCall deadline: Duration?) async throws {
    let (shop, transport) = ShopClient.scripted(
      .order, options: .init(deadline: .seconds(5), clock: FixedClock()))

    _ = try await shop.send(
      Order(id: "o_1"), to: .createOrder, options: .init(deadline: deadline))

    #expect(transport.requests.map(\.timeout) == [deadline ?? .seconds(5)])
  }

  @Test(
    "A call whose time is over sends nothing",
    arguments: [Duration.zero, .seconds(-1), .seconds(Int64.min)])
  func over(deadline: Duration) async throws {
    let (shop, transport) = ShopClient.scripted(.order)

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(
        Order(id: "o_1"), to: .createOrder, options: .init(deadline: deadline))
    }

    #expect(error.transportError == TransportError(.timedOut, delivery: .notSent))
    #expect(error.effect == .nothingHappened)
    #expect(transport.requests.isEmpty)
  }

  @Test("Times of any length are taken")
  func endless() async throws {
    let (shop, transport) = ShopClient.scripted(
      .order,
      options: .init(attemptTimeout: .seconds(Int64.max), deadline: .seconds(Int64.max)))

    _ = try await shop.send(Order(id: "o_1"), to: .createOrder)

    #expect(transport.requests.count == 1)
  }

  @Test("A call whose task is cancelled sends nothing")
  func cancelled() async throws {
    let (shop, transport) = ShopClient.scripted(.order)
    let (gate, opening) = AsyncStream<Void>.makeStream()
    let call = Task {
      for await _ in gate {}
      return await Result { () async throws(APIError<ShopProblem>) in
        try await shop.send(Order(id: "o_1"), to: .createOrder)
      }
    }

    call.cancel()
    opening.finish()
    let answer = await call.value
    let error = try #require(throws: APIError<ShopProblem>.self) { try answer.get() }

    #expect(error.transportError == TransportError(.cancelled, delivery: .notSent))
    #expect(error.effect == .nothingHappened)
    #expect(transport.requests.isEmpty)
  }

  @Test("An attempt is recorded with its start and its duration")
  func attempt() async throws {
    let clock = FixedClock(uptime: .seconds(100))
    let (shop, _) = ShopClient.scripted(
      .handler { _ in
        clock.advance(by: .seconds(3))
        return .failure(TransportError(.connectionLost, delivery: .mayHaveBeenSent))
      },
      options: .init(clock: clock))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .createOrder)
    }

    let attempt = try #require(error.attempts.first)
    #expect(error.attempts.count == 1)
    #expect(attempt.start == .zero)
    #expect(attempt.duration == .seconds(3))
    #expect(
      attempt.outcome == .failed(TransportError(.connectionLost, delivery: .mayHaveBeenSent)))
  }
}
