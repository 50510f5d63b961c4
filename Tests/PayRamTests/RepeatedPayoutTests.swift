import CheckoutTesting
import HTTPTypes
import PayRam
import Testing

@Suite("Repeating PayRam's payouts")
struct RepeatedPayoutTests {
  private static func client(
    _ transport: ScriptedTransport, version: ServerVersion? = nil
  ) -> PayRamClient {
    let client = PayRamClient(
      apiKey: Secret("k"), server: Server(scheme: .https, host: "pay.example.com"),
      transport: transport, options: .init(clock: FixedClock()))
    return version.map { client.assumingServer($0) } ?? client
  }

  private static func keys(_ transport: ScriptedTransport) throws -> [String?] {
    let name = try #require(HTTPField.Name("Idempotency-Key"))
    return transport.requests.map { $0.head.headerFields[name] }
  }

  @Test(
    "A payout whose answer is lost is sent once, unless the server is known to be 3.6.0 or later",
    arguments: [nil, ServerVersion(3, 5, 99), ServerVersion(2, 7)])
  func earlier(version: ServerVersion?) async throws {
    let transport = ScriptedTransport([.failure(.connectionLost), .json(Sample.payout)])

    let error = await #expect(throws: PayRamError.self) {
      try await Self.client(transport, version: version).createPayout(Sample.payoutOrder)
    }

    #expect(error?.effect == .mayHaveHappened)
    #expect(try Self.keys(transport) == [nil])
  }

  @Test(
    "A server of 3.6.0 or later gets the payout again, with the same key",
    arguments: [ServerVersion(3, 6), ServerVersion(3, 6, 1), ServerVersion(4, 0)])
  func later(version: ServerVersion) async throws {
    let transport = ScriptedTransport([.failure(.connectionLost), .json(Sample.payout)])

    let payout = try await Self.client(transport, version: version)
      .createPayout(Sample.payoutOrder)

    let keys = try Self.keys(transport)
    #expect(payout.id == 120)
    #expect(keys.count == 2)
    #expect(keys[0] != nil && keys[0] == keys[1])
  }

  @Test("The request's own key goes into the header, which counts more than the body")
  func ownKey() async throws {
    let transport = ScriptedTransport([.failure(.connectionLost), .json(Sample.payout)])

    _ = try await Self.client(transport, version: ServerVersion(3, 6))
      .createPayout(PayoutTests.keyedOrder)

    #expect(try Self.keys(transport) == ["payout-7", "payout-7"])
  }

  @Test("Without an exchange rate a payout was not made, and is repeated when the server says so")
  func exchangeRate() async throws {
    let refusal = #"{"error":{"code":"EXCHANGE_RATE_UNAVAILABLE","message":"m"}}"#
    let transport = ScriptedTransport([
      .json(refusal, status: 503, headers: [.retryAfter: "5"]), .json(refusal, status: 503),
    ])

    let error = await #expect(throws: PayRamError.self) {
      try await Self.client(transport).createPayout(Sample.payoutOrder)
    }

    #expect(transport.requests.count == 2)
    #expect(error?.attempts.last?.decision == .stop(.mayHaveHappened))
  }

  @Test("A version is three numbers", arguments: ["3.6.0", "0.0.0", "10.20.30"])
  func version(text: String) {
    #expect(ServerVersion(text)?.description == text)
  }

  @Test(
    "What is no final version is none",
    arguments: ["", "3.6", "3.6.0-rc.1", "v3.6.0", "3..0", "3.6.0.1", "-3.6.0", "99999.0.0"])
  func noVersion(text: String) {
    #expect(ServerVersion(text) == nil)
  }
}
