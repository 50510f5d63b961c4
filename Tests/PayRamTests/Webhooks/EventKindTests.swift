import PayRam
import Testing

@Suite("The kinds of PayRam's events")
struct EventKindTests {
  @Test(
    "Payments, payouts and the unknown are told apart by the body",
    arguments: [
      (#"{"reference_id":"r1","status":"OPEN"}"#, "payment.OPEN", "payment:r1:OPEN:"),
      (
        #"{"reference_id":"r1","status":"PARTIALLY_FILLED","filled_amount":"3.50"}"#,
        "payment.PARTIALLY_FILLED", "payment:r1:PARTIALLY_FILLED:3.5"
      ),
      (
        #"{"event_type":"payout.sent","payout_id":120,"status":"SENT"}"#, "payout.sent",
        "payout:120:SENT"
      ),
      (#"{"event_type":"payout.sent","payout_id":120}"#, "payout.sent", "payout:120:payout.sent"),
      (
        #"{"event_type":"payout.ping","timestamp":1789000000}"#, "payout.ping",
        "payout:payout.ping:1789000000"
      ),
      (
        #"{"event_type":"refund.sent","reference_id":"r1"}"#, "refund.sent",
        "unknown:5f2b705d360fdab08acd86adcb7477bfec38990ee3c1c2fe7da374d30ddce063"
      ),
      (
        #"{"hello":1}"#, "unknown",
        "unknown:0ea09e73d0357bb61ddf17c9e622566c90016909939ebeb446d21c558c9d2c0a"
      ),
    ])
  func kinds(json: String, type: String, key: String) throws {
    let event = try PayRamEvent(json: json)
    #expect(event.typeName == type)
    #expect(event.deduplicationKey == key)
    #expect(event.eventID == nil)
  }

  @Test("An event of an unknown kind keeps its members and writes them again")
  func unknown() throws {
    let json = #"{"event_type":"refund.sent","amount":1.10}"#
    let event = try PayRamEvent(json: json)
    guard case .other(let members) = event else {
      Issue.record("\(event)")
      return
    }
    #expect(members["event_type"] == "refund.sent")
    #expect(String(decoding: event.json, as: UTF8.self) == json)
  }

  @Test("More of a payment that is filled in parts is another event")
  func moreFilled() throws {
    let keys = try ["3.50", "7.00"].map {
      try PayRamEvent(
        json: #"{"reference_id":"r1","status":"PARTIALLY_FILLED","filled_amount":"\#($0)"}"#
      ).deduplicationKey
    }
    #expect(Set(keys).count == 2)
  }

  @Test(
    "Zeros behind an amount make no other event", arguments: [#""49.990""#, "49.99", "4999e-2"])
  func zeros(amount: String) throws {
    let event = try PayRamEvent(
      json: #"{"reference_id":"r1","status":"FILLED","filled_amount":\#(amount)}"#)
    #expect(event.deduplicationKey == "payment:r1:FILLED:49.99")
  }
}
