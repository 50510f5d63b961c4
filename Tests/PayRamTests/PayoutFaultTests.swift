import CheckoutSandbox
import CheckoutTesting
import HTTPTypes
import PayRam
import Testing

/// Payouts over real HTTP whose answers are lost.
@Suite("Payouts whose answers are lost", .timeLimit(.minutes(2)))
struct PayoutFaultTests {
  private static func client(
    of sandbox: Sandbox, through transport: RecordingTransport
  ) throws -> PayRamClient {
    PayRamClient(
      apiKey: Secret(sandbox.apiKey(for: .payRam)),
      server: try Server(address: sandbox.baseURL(for: .payRam)), transport: transport,
      options: .init(clock: FixedClock()))
  }

  @Test("A server that knows the key pays once, and each attempt carries the same key")
  func keyed() async throws {
    try await withSandbox { sandbox in
      await sandbox.inject(.dropAfterWork, at: .payRam, operation: "createPayout", times: 2)
      let transport = RecordingTransport(AsyncHTTPClientTransport.shared)
      let payram = try Self.client(of: sandbox, through: transport)
        .assumingServer(ServerVersion(3, 6))

      let payout = try await payram.createPayout(Sample.payoutOrder)

      let name = try #require(HTTPField.Name("Idempotency-Key"))
      let keys = transport.exchanges.map { $0.request.head.headerFields[name] }
      #expect(await sandbox.callCount(of: "createPayout", at: .payRam) == 3)
      #expect(keys.count == 3)
      #expect(Set(keys).count == 1 && keys.first != .some(nil))
      #expect(try await payram.listPayouts().map(\.id) == [payout.id])
    }
  }

  @Test("A server that ignores the key is asked once, and the caller is told to look")
  func keyless() async throws {
    try await withSandbox { sandbox in
      await sandbox.inject(.dropAfterWork, at: .payRam, operation: "createPayout", times: 2)
      let transport = RecordingTransport(AsyncHTTPClientTransport.shared)
      let payram = try Self.client(of: sandbox, through: transport)

      let error = await #expect(throws: PayRamError.self) {
        try await payram.createPayout(Sample.payoutOrder)
      }

      #expect(error?.effect == .mayHaveHappened)
      #expect(await sandbox.callCount(of: "createPayout", at: .payRam) == 1)
      #expect(try await payram.listPayouts().count == 1)
    }
  }
}
