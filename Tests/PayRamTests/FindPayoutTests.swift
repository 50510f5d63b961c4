import CheckoutCore
import CheckoutSandbox
import CheckoutTesting
import PayRam
import Testing

/// What becomes of a payout whose answer was lost, over real HTTP.
@Suite("Looking for a payout that may have been made")
struct FindPayoutTests {
  private static func client(of sandbox: Sandbox) throws -> PayRamClient {
    PayRamClient(
      apiKey: Secret(sandbox.apiKey(for: .payRam)),
      server: try Server(address: sandbox.baseURL(for: .payRam)))
  }

  private static let begin: Timestamp = "2020-01-01T00:00:00Z"

  @Test("One whose answer was lost after the work is found by what was asked for")
  func droppedAfterWork() async throws {
    try await withSandbox { sandbox in
      let payram = try Self.client(of: sandbox)
      await sandbox.inject(.dropAfterWork, at: .payRam, times: 1)
      let error = await #expect(throws: PayRamError.self) {
        try await payram.createPayout(Sample.payoutOrder)
      }
      #expect(error?.effect == .mayHaveHappened)
      var other = Sample.payoutOrder
      other.amount = "7.5"
      _ = try await payram.createPayout(other)

      let finding = try await payram.findPayout(like: Sample.payoutOrder, since: Self.begin)

      guard case .found(let payout) = finding else {
        Issue.record("\(finding)")
        return
      }
      #expect(payout.amount == Sample.payoutOrder.amount)
    }
  }

  @Test("One that was lost before the work is not found so far")
  func droppedBeforeWork() async throws {
    try await withSandbox { sandbox in
      let payram = try Self.client(of: sandbox)
      await sandbox.inject(.dropBeforeWork, at: .payRam, times: 1)
      let error = await #expect(throws: PayRamError.self) {
        try await payram.createPayout(Sample.payoutOrder)
      }
      #expect(error?.effect == .mayHaveHappened)

      let finding = try await payram.findPayout(like: Sample.payoutOrder, since: Self.begin)

      #expect(finding == .notFoundSoFar(lookedAt: 0, isWholeList: true))
    }
  }

  @Test(
    "What the server leaves out excludes nothing, and what differs does",
    arguments: [
      (#"{"id":1,"status":"sent"}"#, true),
      (#"{"id":1,"status":"sent","toAddress":"0xother"}"#, false),
      (#"{"id":1,"status":"sent","currencyCode":"XYZ"}"#, false),
      (#"{"id":1,"status":"sent","blockchainCode":"XYZ"}"#, false),
      (#"{"id":1,"status":"sent","amount":"0.01"}"#, false),
    ])
  func comparison(payout: String, isFound: Bool) async throws {
    let transport = ScriptedTransport([.json("[\(payout)]")])
    let payram = PayRamClient(
      apiKey: Secret("k"), server: Server(scheme: .https, host: "pay.example.com"),
      transport: transport)

    let finding = try await payram.findPayout(like: Sample.payoutOrder, since: Self.begin)

    if case .found = finding { #expect(isFound) } else { #expect(!isFound) }
  }
}
