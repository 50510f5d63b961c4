import EcomTrade24
import Testing

@Suite("What EcomTrade24 may add")
struct UnknownValueTests {
  @Test("A state keeps a status and members that nobody has heard of")
  func state() throws {
    let json = #"{"status":"refunded","order_id":"ORDER-10001","meta":{"rate":1.50}}"#
    let state = try SessionState(json: json)
    #expect(state.status?.isKnown == false)
    #expect(state.status?.isFinal == false)
    #expect(String(decoding: state.json, as: UTF8.self) == json)
  }

  @Test("An event keeps its unknown kind and status, and what else is in it")
  func event() throws {
    let json = """
      {"session_id":"tok_1","order_id":"ORDER-10001","status":"chargeback",\
      "event":"payment.dispute","meta":{"cart_id":"7"}}
      """
    let event = try PaymentEvent(json: json)
    #expect(event.type?.isKnown == false)
    #expect(!event.isPaid)
    #expect(String(decoding: event.json, as: UTF8.self) == json)
  }

  @Test("A member that does not fit its type leaves the event readable, and is kept")
  func oddMember() throws {
    let json = #"{"session_id":6420,"order_id":"o","status":"paid","merchant_id":"m175"}"#
    let event = try PaymentEvent(json: json)
    #expect(event.isPaid)
    #expect(event.merchantID == nil)
    #expect(String(decoding: event.json, as: UTF8.self) == json)
  }

  @Test("An integration keeps its unknown modes and members")
  func integration() throws {
    let json = #"{"integration_mode":"direct","methods":{"card":1},"plan":"pro"}"#
    let integration = try Integration(json: json)
    #expect(integration.integrationMode?.isKnown == false)
    #expect(String(decoding: integration.json, as: UTF8.self) == json)
  }
}
