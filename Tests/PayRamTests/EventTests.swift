import PayRam
import Testing

@Suite("PayRam's events")
struct EventTests {
  static let current = """
    {"customer_id":"cust_123","invoice_id":"inv_xyz456",\
    "reference_id":"3f1c1e7a-0000-4000-8000-000000000001","status":"FILLED","amount":"49.99",\
    "currency":"USDC","filled_amount":"49.99","filled_amount_in_usd":"49.99",\
    "sponsored_amount":"0","sponsored_amount_in_usd":"0","timestamp":1789000000,\
    "payment_info":[{"source_address":"0xaa","transaction_hash":"0xbb",\
    "destination_address":"0xcc","block_number":123}],"confirmation_current":12,\
    "confirmation_required":12}
    """

  static let faq = """
    {"reference_id":"REF_ID","amount":"24.33","deposit_address":"TXYZ","payment_state":"FILLED"}
    """

  @Test(
    "A payment's state is read from payment_state, as the FAQ has it, from status and paymentState",
    arguments: [faq, current, faq.replacing("payment_state", with: "paymentState")])
  func state(json: String) throws {
    #expect(try PaymentEvent(json: json).state == .filled)
  }

  @Test("An event is a payment where its state is one", arguments: PaymentState.allCases)
  func isPaid(state: PaymentState) {
    #expect(PaymentEvent(referenceID: "ref", state: state).isPaid == state.isPaid)
  }

  @Test("A member that does not fit its type leaves the event readable, and is kept")
  func oddMembers() throws {
    let json = Self.faq.replacing(
      #""amount":"24.33""#, with: #""amount":{"usd":"24.33"},"confirmation_current":"12""#)
    let event = try PaymentEvent(json: json)
    #expect(event.isPaid)
    #expect(event.amount == nil)
    #expect(event.additionalMembers["confirmation_current"] == "12")
    #expect(try JSONValue(json: event.json) == JSONValue(json: json))
  }

  @Test("The event with the FAQ's names is read whole and written again")
  func faqEvent() throws {
    let event = try PaymentEvent(json: Self.faq)
    #expect(event.referenceID == "REF_ID")
    #expect(event.amount == "24.33")
    #expect(event.depositAddress == "TXYZ")
    #expect(try JSONValue(json: event.json) == JSONValue(json: Self.faq))
  }

  @Test("A current event is read whole, and written again with the FAQ's name for the state")
  func currentEvent() throws {
    let event = try PaymentEvent(json: Self.current)
    #expect(event.filledAmountInUSD == "49.99")
    #expect(event.transactions?.first?.transactionHash == "0xbb")
    #expect(event.timestamp == 1_789_000_000)
    var expected = try JSONObject(json: Self.current)
    expected["payment_state"] = expected["status"]
    expected["status"] = nil
    #expect(try JSONObject(json: event.json) == expected)
  }

  @Test("An earlier event, with numbers for amounts and text for the time, is read")
  func earlierEvent() throws {
    let event = try PaymentEvent(
      json: """
        {"customer_id":"1234","invoice_id":"fdfds","reference_id":"fdsfds","status":"OPEN",\
        "amount":"323.53","currency":"BTC","filled_amount":18,"filled_amount_in_usd":18,\
        "timestamp":"..."}
        """)
    #expect(event.state.isAwaitingPayment)
    #expect(event.filledAmountInUSD == "18")
    #expect(event.timestamp == "...")
  }

  @Test("Members and states that nobody has heard of are kept and written again")
  func unknown() throws {
    let json = #"{"reference_id":"r1","payment_state":"CONFIRMING","network":"BASE"}"#
    let event = try PaymentEvent(json: json)
    #expect(!event.state.isKnown)
    #expect(event.additionalMembers["network"] == "BASE")
    #expect(try JSONValue(json: event.json) == JSONValue(json: json))
  }

  @Test("A payout's event is read whole and written again")
  func payout() throws {
    let json = """
      {"event_type":"payout.sent","payout_id":120,"network":"BASE","token":"USDC",\
      "amount":"100","amount_usd":"100","email":"test@test.com","address":"0x01",\
      "from_address":"0x02","tx_hash":"0x03","status":"SENT",\
      "withdrawal_type":"payout_merchant","currency_type":"token","created_at":1789000000,\
      "updated_at":1789000100,"timestamp":1789000100,"failure_reason":""}
      """
    let event = try PayoutEvent(json: json)
    #expect(event.type == .payoutSent)
    #expect(event.status == .sent)
    #expect(event.payoutID == 120)
    #expect(try JSONValue(json: event.json) == JSONValue(json: json))
  }

  @Test("A test of the receiver needs no more than its type")
  func ping() throws {
    #expect(try PayoutEvent(json: #"{"event_type":"payout.ping"}"#).type == .payoutPing)
  }
}
