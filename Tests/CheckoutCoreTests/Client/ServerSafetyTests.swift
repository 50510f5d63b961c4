import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("Servers that a key may be sent to")
struct ServerSafetyTests {
  private func refusal(
    at server: Server<ShopClient>, key: String = "sk_test_1"
  ) async -> (InvalidRequest?, sent: Int) {
    let (shop, transport) = ShopClient.scripted(.order, key: key, server: server)
    let answer = await Result { () async throws(APIError<ShopProblem>) in
      try await shop.send(Order(id: "o_1"), to: .createOrder)
    }
    guard case .failure(let error) = answer else { return (nil, transport.requests.count) }
    return (error.invalidRequest, transport.requests.count)
  }

  @Test(
    "Without TLS, a key does not leave this machine",
    arguments: [
      "http://pay.example", "http://10.0.0.1", "http://192.168.1.1", "http://127.evil.example",
      "http://localhost.evil.example", "http://127.0.0.1.evil.example", "http://127.0.0.256",
      "http://0.0.0.0", "http://[::2]", "http://[::ffff:10.0.0.1]", "http://127.1",
      "http://127.0.0.-0",
      "http://128.0.0.1", "http://notlocalhost",
    ])
  func insecure(address: String) async throws {
    let refusal = await refusal(at: try Server(address: address))

    #expect(refusal == (.insecureServer, 0))
  }

  @Test(
    "Loopback needs no TLS",
    arguments: [
      "http://127.0.0.1:8080", "http://localhost:8080", "http://LocalHost", "http://127.1.2.3",
      "http://[::1]:8080", "https://pay.example",
    ])
  func loopback(address: String) async throws {
    #expect(await refusal(at: try Server(address: address)) == (nil, 1))
  }

  @Test("Whoever says so may go without TLS anywhere")
  func allowed() async throws {
    let server = try Server<ShopClient>(
      address: "http://pay.example", allowsInsecureTransport: true)

    #expect(await refusal(at: server) == (nil, 1))
  }

  @Test(
    "A key is not sent to a server of the other environment",
    arguments: [
      ("sk_test_1", APIEnvironment.live, APIEnvironment.test),
      ("sk_live_1", .test, .live),
    ])
  func mismatch(key: String, server: APIEnvironment, of environment: APIEnvironment) async {
    let refusal = await refusal(
      at: .init(scheme: .https, host: "shop.example", environment: server), key: key)

    #expect(refusal == (.environmentMismatch(key: environment, server: server), 0))
  }

  @Test(
    "A key of the same or of no known environment is sent, and any key to a server without one",
    arguments: [
      ("sk_live_1", APIEnvironment.live), ("sk_test_1", .test), ("other", .live),
      ("sk_test_1", nil),
      ("sk_live_1", nil), ("SK_TEST_1", .live),
    ] as [(String, APIEnvironment?)])
  func match(key: String, environment: APIEnvironment?) async {
    let refusal = await refusal(
      at: .init(scheme: .https, host: "shop.example", environment: environment), key: key)

    #expect(refusal == (nil, 1))
  }

  @Test("An empty key is refused before anything is sent", arguments: ["", " ", "\t"])
  func empty(key: String) async {
    let refusal = await refusal(at: .production, key: key)

    #expect(refusal == (.unusableKey, 0))
  }

  @Test("An operation's own server is checked as the client's is")
  func ownServer() async throws {
    let (shop, transport) = ShopClient.scripted(.order)
    let endpoint = Endpoint<ShopClient, NoRequest, Order>.get(
      "/x", id: "x", repeatability: .safe, server: .init(scheme: .http, host: "pay.example"))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: endpoint)
    }

    #expect(error.invalidRequest == .insecureServer)
    #expect(transport.requests.isEmpty)
  }
}
