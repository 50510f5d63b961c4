import CheckoutTesting
import HTTPTypes
import Testing
import YeraConnect

@Suite("Trying Yera Connect's calls again")
struct RetryTests {
  @Test(
    "A session that was rate limited is asked for again when the answer says when, and not else",
    arguments: [(["Retry-After": "2"], 2), ([:], 1)])
  func rateLimited(headers: [String: String], requests: Int) async {
    var fields = HTTPFields()
    for (name, value) in headers { fields[HTTPField.Name(name) ?? .retryAfter] = value }
    let transport = ScriptedTransport([
      .json(#"{"ok":false}"#, status: 429, headers: fields),
      .json(#"{"ok":false}"#, status: 409),
    ])
    let client = YeraConnectClient(
      apiKey: Secret("k"), transport: transport, options: .init(clock: FixedClock()))

    _ = await #expect(throws: YeraConnectError.self) {
      try await client.createCheckoutSession(Sample.order)
    }

    #expect(transport.requests.count == requests)
  }
}
