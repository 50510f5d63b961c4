import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Synchronization
import Testing

@Suite("Keys that are replaced while a client lives")
struct APIKeySourceTests {
  /// Keys in the order in which they are handed out; the last one stays.
  private final class Keys: APIKeySource {
    private let rest: Mutex<ArraySlice<String>>

    init(_ keys: String...) { rest = Mutex(keys[...]) }

    var currentKey: Secret {
      rest.withLock { Secret(($0.count > 1 ? $0.popFirst() : $0.first) ?? "") }
    }
  }

  private func shop(
    _ keys: Keys, _ steps: ScriptedTransport.Step..., server: Server<ShopClient> = .production,
    middleware: [any ClientMiddleware] = []
  ) -> (shop: ShopClient, transport: ScriptedTransport) {
    let transport = ScriptedTransport(steps)
    let options = ClientOptions(middleware: middleware, clock: FixedClock(), random: { 1 })
    return (
      ShopClient(apiKey: keys, server: server, transport: transport, options: options), transport
    )
  }

  private func authorizations(_ transport: ScriptedTransport) -> [String?] {
    transport.requests.map { $0.head.headerFields[.authorization] }
  }

  @Test("Each attempt is sent with the key of its moment", arguments: [false, true])
  func attempts(isWatched: Bool) async throws {
    let (shop, transport) = shop(
      Keys("sk_test_1", "sk_test_1", "sk_test_2"), .status(503), .status(503), .order,
      middleware: isWatched ? [Scribe()] : [])

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    #expect(
      authorizations(transport) == ["Bearer sk_test_1", "Bearer sk_test_1", "Bearer sk_test_2"])
  }

  @Test("Each call is sent with the key of its moment")
  func calls() async throws {
    let (shop, transport) = shop(Keys("sk_test_1", "sk_test_2"), .order, .order)

    for _ in 0..<2 { _ = try await shop.send(to: .retrieveOrder(id: "o_1")) }

    #expect(authorizations(transport) == ["Bearer sk_test_1", "Bearer sk_test_2"])
  }

  @Test("A key in the query is replaced there, and only there")
  func query() async throws {
    let (shop, transport) = shop(Keys("a b", "c&d"), .status(503), .order)
    let endpoint = Endpoint<ShopClient, Search, Order>.get(
      "/search", id: "search", repeatability: .safe, authentication: .query("key"))

    _ = try await shop.send(Search(query: ["q": "key=a%20b"]), to: endpoint)

    let paths = transport.requests.map { $0.head.path ?? "" }
    #expect(paths.map { $0.hasPrefix("/v1/search?q=key%3Da%2520b&key=") } == [true, true])
    #expect(paths.map { $0.hasSuffix("&key=a%20b") } == [true, false])
    #expect(paths.map { $0.hasSuffix("&key=c%26d") } == [false, true])
  }

  @Test(
    "A key that cannot be sent ends the call with what came before it",
    arguments: [
      (Server<ShopClient>.production, "", APIProfile.Authentication.bearer),
      (.production, "sk\n", .bearer), (.production, "", .query("key")),
      (.live, "sk_test_2", .bearer),
    ])
  func unusable(
    server: Server<ShopClient>, next: String, authentication: APIProfile.Authentication
  ) async throws {
    let (shop, transport) = shop(
      Keys("sk_live_1", next), .status(503), .order, server: server)
    let endpoint = Endpoint<ShopClient, NoRequest, Order>.get(
      "/orders", id: "orders", repeatability: .safe, authentication: authentication)

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: endpoint)
    }

    #expect(transport.requests.count == 1)
    #expect(error.status == 503)
    #expect(error.attempts.map(\.decision) == [.stop(.unusableKey)])
  }
}
