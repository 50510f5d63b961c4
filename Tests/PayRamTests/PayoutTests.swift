import CheckoutTesting
import HTTPTypes
import PayRam
import Testing

@Suite("PayRam's payouts")
struct PayoutTests {
  static let keyedOrder: CreatePayout.Request = {
    var order = Sample.payoutOrder
    order.idempotencyKey = "payout-7"
    return order
  }()

  @Test("Creating a payout sends the documented request, the network as blockchainCode")
  func create() async throws {
    let transport = ScriptedTransport([.json(Sample.payout, status: 201)])
    let payout = try await Sample.client(transport).createPayout(Sample.payoutOrder)
    let request = try #require(transport.requests.first)
    #expect(request.head.path == "/api/v1/withdrawal/merchant")
    let expected = """
      {"customerID":"414817384","email":"test@test.com","blockchainCode":"ETH",\
      "currencyCode":"USDT","amount":"125.50",\
      "toAddress":"0xfeedfacecafebeefdeadbeefdeadbeefdeadbeef"}
      """
    #expect(try JSONValue(json: request.body ?? []) == JSONValue(json: expected))
    #expect(payout.status == .pendingApproval)
    #expect(try JSONValue(json: payout.json) == JSONValue(json: Sample.payout))
  }

  @Test("A payout's idempotency key leaves in the body, and an earlier payout comes back")
  func replay() async throws {
    let transport = ScriptedTransport([.json(Sample.payout)])
    let payout = try await Sample.client(transport).createPayout(Self.keyedOrder)
    let body = try JSONObject(json: transport.requests.first?.body ?? [])
    #expect(body["idempotencyKey"] == "payout-7")
    #expect(payout.id == 120)
  }

  @Test("A payout refused as a duplicate says so, and one may have happened")
  func duplicate() async throws {
    let transport = ScriptedTransport([
      .json(#"{"error":{"code":"PAYOUT_DUPLICATE_REQUEST","message":"m"}}"#, status: 409)
    ])
    let payram = Sample.client(transport)
    let error = await #expect(throws: PayRamError.self) {
      try await payram.createPayout(Sample.payoutOrder)
    }
    #expect(error?.problem?.errorCode == "PAYOUT_DUPLICATE_REQUEST")
    #expect(error?.effect == .mayHaveHappened)
  }

  @Test("A payout whose answer is lost is sent once, with an idempotency key too")
  func lostAnswer() async throws {
    let transport = ScriptedTransport([.failure(.connectionLost), .json(Sample.payout)])
    let payram = Sample.client(transport)
    let error = await #expect(throws: PayRamError.self) {
      try await payram.createPayout(Self.keyedOrder)
    }
    #expect(error?.effect == .mayHaveHappened)
    #expect(transport.requests.count == 1)
  }

  @Test("Payouts are listed where they are created, and filters are repeated")
  func list() async throws {
    let transport = ScriptedTransport([.json("[\(Sample.payout)]")])
    let payouts = try await Sample.client(transport).listPayouts(
      .init(limit: 10, order: .ascending, sortBy: .createdAt, statuses: [.pending, .sent]))
    #expect(
      transport.requests.first?.head.path
        == "/api/v1/withdrawal/merchant?limit=10&order=ASC&sortBy=created_at"
        + "&status=pending&status=sent")
    #expect(payouts.map(\.id) == [120])
  }

  @Test("A payout is retrieved by its id, and its transaction read from txHash")
  func retrieve() async throws {
    let json = #"{"id":120,"status":"sent","txHash":"0x03","attributes":null,"retryCount":1}"#
    let transport = ScriptedTransport([.json(json)])
    let payout = try await Sample.client(transport).retrievePayout(id: 120)
    #expect(transport.requests.first?.head.path == "/api/v1/withdrawal/120/merchant")
    #expect(payout.transactionHash == "0x03")
    #expect(try JSONValue(json: payout.json) == JSONValue(json: json))
  }

  @Test(
    "A payout is over when it is processed, failed, rejected or cancelled",
    arguments: PayoutStatus.allCases)
  func isFinal(status: PayoutStatus) {
    let final: [PayoutStatus] = [.processed, .failed, .rejected, .cancelled]
    #expect(status.isFinal == final.contains(status))
  }

  @Test("Events spell the same states in upper case", arguments: PayoutEventStatus.allCases)
  func isFinalInEvents(status: PayoutEventStatus) {
    let final: [PayoutEventStatus] = [.processed, .failed, .rejected, .cancelled]
    #expect(status.isFinal == final.contains(status))
  }

  @Test("A state that nobody has heard of is not the last, is kept and written again")
  func unknown() throws {
    let json = Sample.payout.replacing("pending-approval", with: "on-hold")
    let payout = try Payout(json: json)
    #expect(!payout.status.isKnown)
    #expect(!payout.status.isFinal)
    #expect(try JSONValue(json: payout.json) == JSONValue(json: json))
  }
}
