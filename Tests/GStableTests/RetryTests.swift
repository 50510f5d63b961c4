import CheckoutTesting
import GStable
import Testing

@Suite("Trying GStable's calls again")
struct RetryTests {
  @Test("Too many requests were turned away, so even a creation is sent again")
  func tooMany() async {
    let transport = ScriptedTransport([
      .json(#"{"code":900101,"message":"Too many requests","data":null}"#),
      .json(#"{"code":100206,"message":"m","data":null}"#),
    ])

    let error = await #expect(throws: GStableError.self) {
      try await Self.client(transport).createCheckoutSession(Sample.order)
    }

    #expect(error?.attempts.count == 2)
    #expect(error?.problem?.code.rawValue == 100206)
    #expect(error?.effect == .mayHaveHappened)
  }

  @Test("An internal error is tried again by calls that only read", arguments: [900203, 999999])
  func internalError(code: Int) async {
    let refusal = ScriptedTransport.Step.json(#"{"code":\#(code),"message":"m","data":null}"#)
    let reading = ScriptedTransport([refusal, refusal, refusal])
    let creating = ScriptedTransport([refusal, refusal])

    _ = await #expect(throws: GStableError.self) {
      try await Self.client(reading).listAccounts()
    }
    _ = await #expect(throws: GStableError.self) {
      try await Self.client(creating).createCheckoutSession(Sample.order)
    }

    #expect(reading.requests.count == 3)
    #expect(creating.requests.count == 1)
  }

  private static func client(_ transport: ScriptedTransport) -> GStableClient {
    GStableClient(
      apiKey: Secret("sk_live_1"), transport: transport, options: .init(clock: FixedClock()))
  }
}
