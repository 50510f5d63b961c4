import CheckoutCore
import CheckoutTesting
import Testing

/// An API whose test keys begin like its live keys.
private struct Overlapping: APIKeyClient {
  typealias Problem = JSONValue

  static let profile = APIProfile(
    name: "Overlapping", environmentPrefix: "OVERLAPPING", authentication: .bearer,
    keyPrefixes: [.test: ["sk_"], .live: ["sk_live_", "rk_live_"]])

  static var defaultServer: Server<Self> { live }
  static var live: Server<Self> {
    .init(scheme: .https, host: "live.example", environment: .live)
  }
  static var test: Server<Self> {
    .init(scheme: .https, host: "test.example", environment: .test)
  }

  let connection: APIConnection<Self>
}

@Suite("Keys and servers of two environments")
struct EnvironmentGuardTests {
  private static func refusal(
    key: String, client: Server<Overlapping>, operation: Server<Overlapping>? = nil
  ) async -> InvalidRequest? {
    let transport = ScriptedTransport([.status(204)])
    let endpoint = Endpoint<Overlapping, NoRequest, NoContent>.get(
      "/x", id: "x", repeatability: .safe, server: operation)
    let call = await Result { () async throws(APIError<JSONValue>) in
      try await Overlapping(apiKey: Secret(key), server: client, transport: transport)
        .send(to: endpoint)
    }
    guard case .failure(let error) = call else { return nil }
    #expect(transport.requests.isEmpty)
    return error.invalidRequest
  }

  @Test("Of two prefixes that fit a key the longer one tells its environment")
  func longestPrefix() async {
    #expect(await Self.refusal(key: "sk_live_1", client: Overlapping.live) == nil)
    #expect(
      await Self.refusal(key: "sk_live_1", client: Overlapping.test)
        == .environmentMismatch(key: .live, server: .test))
    #expect(
      await Self.refusal(key: "sk_1", client: Overlapping.live)
        == .environmentMismatch(key: .test, server: .live))
  }

  @Test("Each of an environment's prefixes tells it", arguments: ["sk_live_1", "rk_live_1"])
  func severalPrefixes(key: String) async {
    #expect(await Self.refusal(key: key, client: Overlapping.live) == nil)
    #expect(
      await Self.refusal(key: key, client: Overlapping.test)
        == .environmentMismatch(key: .live, server: .test))
  }

  @Test("A client for test sends nothing to an operation's live server")
  func operationElsewhere() async {
    #expect(
      await Self.refusal(key: "any", client: Overlapping.test, operation: Overlapping.live)
        == .operationElsewhere(client: .test, operation: .live))
    #expect(
      await Self.refusal(key: "any", client: Overlapping.live, operation: Overlapping.live) == nil)
  }
}
