import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Synchronization
import Testing

@Suite("What middleware may change")
struct MiddlewareRequestTests {
  private let clock = FixedClock()

  private func options(_ middleware: any ClientMiddleware...) -> ClientOptions {
    ClientOptions(middleware: middleware, clock: clock, random: { 0 })
  }

  @Test("A header of the call is sent with each attempt, one of an attempt with that alone")
  func headers() async throws {
    let call = try #require(HTTPField.Name("X-Call"))
    let attempt = try #require(HTTPField.Name("X-Attempt"))
    let (shop, transport) = ShopClient.scripted(
      .status(503), .order,
      options: options(Scribe(callHeaders: [call: "c"], attemptHeaders: [attempt: "a"])))

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    #expect(transport.requests.map { $0.head.headerFields[call] } == ["c", "c"])
    #expect(transport.requests.map { $0.head.headerFields[attempt] } == ["a1", "a2"])
  }

  @Test("Neither key can be replaced or removed")
  func keys() async throws {
    let key = try #require(HTTPField.Name("Idempotency-Key"))
    let forged: HTTPFields = [.authorization: "Bearer forged", key: "forged"]
    let (shop, transport) = ShopClient.scripted(
      .status(503), .order,
      options: options(Scribe(callHeaders: forged, attemptHeaders: forged)))

    _ = try await shop.send(
      Order(id: "o_1"), to: .payOrder, options: .init(idempotencyKey: "order-1"))

    #expect(
      transport.requests.map { $0.head.headerFields[values: .authorization] }
        == [["Bearer sk_test_1"], ["Bearer sk_test_1"]])
    #expect(
      transport.requests.map { $0.head.headerFields[values: key] } == [["order-1"], ["order-1"]])
  }

  private struct Witness: ClientMiddleware {
    let see: @Sendable (OutgoingRequest, CallContext) -> Void
    func beginAttempt(
      _ number: Int, of call: CallContext, request: inout OutgoingRequest
    ) async throws(MiddlewareRefusal) { see(request, call) }
  }

  @Test("It sees address, body and idempotency key of a request, and not the API key")
  func sees() async throws {
    let seen = Mutex<[(OutgoingRequest, CallContext)]>([])
    let (shop, _) = ShopClient.scripted(
      .order, key: Hidden.key,
      options: options(Witness { request, call in seen.withLock { $0.append((request, call)) } }))

    _ = try await shop.send(Order(id: Hidden.email), to: .payOrder)

    let (request, call) = try #require(seen.withLock { $0.first })
    #expect(request.method == .post)
    #expect(request.authority == "shop.example")
    #expect(request.path == "/v1/orders/pay")
    #expect(request.body == Order(id: Hidden.email).json)
    #expect(request.headers[.authorization] == nil)
    #expect(!request.headers.contains { $0.value.contains(Hidden.key) })
    #expect(call.operationID == "payOrder")
    #expect(call.hasIdempotencyKey)
    #expect(!Hidden.isShown(in: printed(request)))
  }

  @Test("It does not see an API key in the query either, which is sent all the same")
  func keyInQuery() async throws {
    let paths = Mutex<[String]>([])
    let (shop, transport) = ShopClient.scripted(
      .status(204), .status(204), key: "a key&",
      options: options(Witness { request, _ in paths.withLock { $0.append(request.path) } }))
    let search = Endpoint<ShopClient, Search, NoContent>.get(
      "/search", id: "search", repeatability: .safe, authentication: .query("api key"))

    _ = try await shop.send(Search(query: ["q": "tea"]), to: search)
    _ = try await shop.send(Search(), to: search)

    #expect(paths.withLock { $0 } == ["/v1/search?q=tea", "/v1/search"])
    #expect(
      transport.requests.map(\.head.path) == [
        "/v1/search?q=tea&api%20key=a%20key%26", "/v1/search?api%20key=a%20key%26",
      ])
  }

  @Test("A refusal after an attempt that may have acted does not hide that")
  func laterRefusal() async throws {
    let (shop, transport) = ShopClient.scripted(
      .failure(.connectionLost), .order, options: options(Scribe(refusedAttempt: 2)))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .payOrder)
    }

    #expect(transport.requests.count == 1)
    #expect(error.transportError?.kind == .refused)
    #expect(error.effect == .mayHaveHappened)
    #expect(error.attempts.last?.decision == .stop(.wouldNotHelp))
  }

  @Test("Its time is the call's: an attempt has what is left, and is not sent when nothing is")
  func time() async throws {
    let clock = clock
    let (shop, transport) = ShopClient.scripted(
      .order, options: options(Scribe(pause: { clock.advance(by: .seconds(45)) })))

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))
    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(
        to: .retrieveOrder(id: "o_1"), options: .init(deadline: .seconds(40)))
    }

    #expect(transport.requests.map(\.timeout) == [.seconds(15)])
    #expect(error.transportError == TransportError(.timedOut, delivery: .notSent))
  }

  @Test("A refused attempt gives an open circuit breaker its probe back")
  func circuitBreaker() async throws {
    var options = options(Scribe(refusedAttempt: 1))
    let breaker = CircuitBreaker(failures: 1)
    options.circuitBreaker = breaker
    let (refusing, _) = ShopClient.scripted(.order, options: options)
    options.middleware = []
    let (shop, _) = ShopClient.scripted(.status(500), .order, options: options)
    _ = try? await shop.send(Order(id: "o_1"), to: .createOrder)
    clock.advance(by: .seconds(10))

    _ = try? await refusing.send(Order(id: "o_1"), to: .createOrder)
    _ = try await shop.send(Order(id: "o_1"), to: .createOrder)

    #expect(breaker.state == .closed)
  }
}
