import GStable
import Testing

@Suite("GStable's events")
struct EventTests {
  static let detail = #"{"session":\#(Sample.session),"transaction":\#(Sample.transaction)}"#

  static func paid(sessionData: String, transaction: String) -> String {
    """
    {"eventId":"evt_1","eventType":"session.paid","businessType":"session",\
    "occurrence":"2026-01-04 02:53:00","isSubscribable":true,\
    "payload":{"sessionData":\(sessionData),"transaction":\(transaction)}}
    """
  }

  @Test("The documented event is read whole and written again")
  func documented() throws {
    let event = try GStableEvent(json: Sample.event)
    #expect(event.id == "evt_i4NWz4J3QkWugyq1")
    #expect(event.type == .sessionCreated)
    #expect(event.isSubscribable == true)
    #expect(event.session?.id == "sess_example_payment_02")
    #expect(event.session?.status?.isAwaitingPayment == true)
    #expect(event.session?.amount == 20_000)
    #expect(event.session?.currency == .polygonUSDC)
    #expect(event.session?.metadata?["orderId"] == "12345")
    #expect(event.transaction == nil)
    #expect(try JSONValue(json: event.json) == JSONValue(json: Sample.event))
  }

  @Test(
    "An event's session and transaction are read flat, nested, and side by side",
    arguments: [
      paid(sessionData: Sample.session, transaction: Sample.transaction),
      paid(sessionData: detail, transaction: "null"),
      paid(sessionData: #"{"session":\#(Sample.session)}"#, transaction: Sample.transaction),
    ])
  func shapes(json: String) throws {
    let event = try GStableEvent(json: json)
    let session = try #require(event.session)
    #expect(try JSONValue(json: session.json) == JSONValue(json: Sample.session))
    #expect(event.transaction?.targetTransactionHash == "0x02")
    #expect(try JSONValue(json: event.json) == JSONValue(json: json))
  }

  @Test("A member that nobody has heard of is kept when the session is one level deeper")
  func unknownMemberOfNestedSession() throws {
    let session = Sample.session.replacing(#""feeModel":1"#, with: #""feeModel":3,"gasFee":"12""#)
    let event = try GStableEvent(
      json: Self.paid(sessionData: #"{"session":\#(session)}"#, transaction: "null"))
    #expect(event.session?.additionalMembers["gasFee"] == "12")
    #expect(event.session?.feeModel?.isKnown == false)
  }

  @Test("An event about something else has neither session nor transaction")
  func otherBusiness() throws {
    let json = """
      {"eventId":"evt_1","eventType":"account.updated","businessType":"account",\
      "occurrence":"2026-01-04 02:52:38","payload":{"accountData":{"accountId":"acc_1"}}}
      """
    let event = try GStableEvent(json: json)
    #expect(event.session == nil)
    #expect(event.transaction == nil)
  }
}
