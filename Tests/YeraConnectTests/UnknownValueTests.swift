import Testing
import YeraConnect

@Suite("What Yera Connect may add")
struct UnknownValueTests {
  @Test("A session keeps values and members that nobody has heard of")
  func session() throws {
    let json = """
      {"id":"yc_sess_1","checkoutUrl":"https://checkout.yeraconnect.io/pay/yc_sess_1",\
      "status":"on_hold","mode":"live","expiresAt":"2026-06-21T13:00:00.000Z","risk":{"score":1.50}}
      """
    let session = try CheckoutSession(json: json)
    #expect(session.status?.isKnown == false)
    #expect(session.mode?.isKnown == false)
    #expect(session.expiresAt == "2026-06-21T13:00:00.000Z")
    #expect(session.additionalMembers["risk"] != nil)
    #expect(String(decoding: session.json, as: UTF8.self) == json)
  }

  @Test("An event of an unknown type is read, and written again as it came")
  func event() throws {
    let json = """
      {"event":"settlement.queued","eventId":"evt_2","status":"queued","txHash":"0x01"}
      """
    let event = try CheckoutEvent(json: json)
    #expect(!event.type.isKnown)
    #expect(!event.isPaid)
    #expect(String(decoding: event.json, as: UTF8.self) == json)
  }

  @Test("A member that does not fit its type leaves the event readable, and is kept")
  func oddMember() throws {
    let json = """
      {"event":"payment.completed","eventId":"evt_3","merchantOrderId":1001,"status":"completed"}
      """
    let event = try CheckoutEvent(json: json)
    #expect(event.isPaid)
    #expect(event.merchantOrderID == nil)
    #expect(event.additionalMembers["merchantOrderId"] == 1001)
    #expect(try JSONValue(json: event.json) == JSONValue(json: json))
  }
}
