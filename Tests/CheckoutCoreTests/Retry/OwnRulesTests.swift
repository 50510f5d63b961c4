import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

/// A shop that documents what its refusals mean, and puts them into answers with a status of success.
private struct PoliteShop: APIKeyClient {
  typealias Problem = ShopProblem

  static let profile = APIProfile(
    name: "Polite", environmentPrefix: "POLITE", authentication: .bearer)
  static var defaultServer: Server<Self> { .init(scheme: .https, host: "polite.example") }

  static let retryRules = RetryRules.standard(after: [
    RetryRule(.turnedAway, code: "BUSY", source: .documented("the test"))
  ])

  static func retryCode(of problem: ShopProblem) -> String? { problem.code }

  let connection: APIConnection<Self>
}

extension Endpoint where API == PoliteShop, Request == Order, Response == Order {
  fileprivate static var createOrder: Self {
    .post(
      "/orders", id: "createOrder", repeatability: .unsafe,
      envelope: .init(member: "order", refused: .absent("order")))
  }
}

extension Endpoint where API == PoliteShop, Request == KeyedOrder, Response == Order {
  fileprivate static var payOrder: Self {
    .post("/pay", id: "payOrder", repeatability: .unsafe)
  }
}

/// A request with a member for its key.
private struct KeyedOrder: EndpointRequest {
  var ownIdempotencyKey: String?

  func write(to parts: inout RequestParts) {
    parts.body(["key": ownIdempotencyKey ?? ""])
  }
}

@Suite("An API's own retry rules")
struct OwnRulesTests {
  private let clock = FixedClock()

  @Test("An unsafe call that the provider says it turned away is sent again")
  func turnedAway() async throws {
    let transport = ScriptedTransport([
      .json(#"{"code":"BUSY"}"#), .json(#"{"order":{"id":"o_1","lines":[]}}"#),
    ])
    let shop = PoliteShop(
      apiKey: Secret("k"), transport: transport, options: .init(clock: clock))

    let answer = try await shop.send(Order(id: "o_1"), to: .createOrder)

    #expect(answer.attempts.count == 2)
  }

  @Test("A call that was turned away to the end had no effect")
  func effect() async throws {
    let transport = ScriptedTransport([.json(#"{"code":"BUSY"}"#)])
    let shop = PoliteShop(
      apiKey: Secret("k"), transport: transport, options: .init(retries: .never, clock: clock))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .createOrder)
    }

    #expect(error.effect == .nothingHappened)
    #expect(error.problem?.code == "BUSY")
  }

  @Test("Any other refusal in an answer of success is final and may have had an effect")
  func otherRefusal() async throws {
    let transport = ScriptedTransport([.json(#"{"code":"OTHER"}"#), .json("{}")])
    let shop = PoliteShop(
      apiKey: Secret("k"), transport: transport, options: .init(clock: clock))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .createOrder)
    }

    #expect(transport.requests.count == 1)
    #expect(error.effect == .mayHaveHappened)
  }

  @Test(
    "A server that is said to recognise a key gets the caller's, the request's, or one made here",
    arguments: [
      (nil, nil, "made"), (nil, "request", "request"), ("caller", "request", "caller"),
    ] as [(String?, String?, String)])
  func idempotencyHeaders(caller: String?, request: String?, expected: String) async throws {
    let transport = ScriptedTransport([.failure(.connectionLost), .order])
    let shop = PoliteShop(
      connection: .init(
        apiKey: Secret("k"), server: PoliteShop.defaultServer, transport: transport,
        options: .init(clock: clock, makeIdempotencyKey: { "made" }),
        idempotencyHeaders: ["payOrder": "X-Key"]))
    let name = try #require(HTTPField.Name("X-Key"))

    _ = try await shop.send(
      KeyedOrder(ownIdempotencyKey: request), to: .payOrder, options: .init(idempotencyKey: caller))

    #expect(transport.requests.map { $0.head.headerFields[name] } == [expected, expected])
  }
}
