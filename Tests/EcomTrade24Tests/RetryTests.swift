import CheckoutTesting
import EcomTrade24
import Testing

@Suite("Trying EcomTrade24's calls again")
struct RetryTests {
  private let transport = ScriptedTransport(
    Array(repeating: .json(#"{"ok":false,"error":"rate_limited"}"#, status: 403), count: 3))

  private var client: EcomTrade24Client {
    EcomTrade24Client(
      apiKey: Secret("k"), transport: transport, options: .init(clock: FixedClock()))
  }

  @Test("A call that only reads and meets the rate limit is sent again")
  func reading() async {
    _ = await #expect(throws: EcomTrade24Error.self) {
      try await client.retrieveSessionStatus(.init(sessionID: 12345))
    }

    #expect(transport.requests.count == 3)
  }

  @Test("A session whose creation meets the rate limit is not created again")
  func creating() async {
    _ = await #expect(throws: EcomTrade24Error.self) {
      try await client.createSession(Sample.order)
    }

    #expect(transport.requests.count == 1)
  }
}
