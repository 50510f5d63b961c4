import EcomTrade24
import Testing

@Suite("What EcomTrade24's words mean")
struct MeaningTests {
  @Test(
    "Paid is the only success",
    arguments: SessionStatus.allCases
      + ["completed", "succeeded", "success", "Paid"].map(SessionStatus.init(rawValue:)))
  func paid(status: SessionStatus) {
    #expect(status.isPaid == (status.rawValue == "paid"))
  }

  @Test(
    "A session is final when it is paid, failed or expired, and awaits its payment when pending",
    arguments: [
      (SessionStatus.pending, true, false), (.review, false, false), (.paid, false, true),
      (.failed, false, true), (.expired, false, true), (.test, false, false),
      (.init(rawValue: "processing"), false, false),
    ])
  func final(status: SessionStatus, isAwaitingPayment: Bool, isFinal: Bool) {
    #expect(status.isAwaitingPayment == isAwaitingPayment)
    #expect(status.isFinal == isFinal)
  }

  @Test("A test delivery reports no payment, even if it says paid")
  func testDelivery() throws {
    #expect(try !PaymentEvent(json: Sample.testDelivery).isPaid)
    #expect(!PaymentEvent(sessionID: 1, orderID: "o", status: .paid, test: true).isPaid)
    #expect(PaymentEvent(sessionID: 1, orderID: "o", status: .paid, test: false).isPaid)
  }

  @Test(
    "A mark that is no boolean marks a test too, and null none",
    arguments: [("1", false), (#""yes""#, false), ("null", true), ("false", true)])
  func oddTestMark(mark: String, isPaid: Bool) throws {
    let event = try PaymentEvent(
      json: #"{"session_id":1,"order_id":"o","status":"paid","test":\#(mark)}"#)
    #expect(event.isPaid == isPaid)
  }

  @Test("A repeated delivery is recognised by session and status, not by when it was sent")
  func deduplication() {
    func event(
      _ id: StringOrInteger, _ status: SessionStatus, at time: Timestamp
    ) -> PaymentEvent {
      PaymentEvent(sessionID: id, orderID: "o", status: status, sentAt: time)
    }
    let first = event(6420, .paid, at: "2026-05-23T17:00:00+00:00")
    let repeated = event("6420", .paid, at: "2026-05-23T17:05:00+00:00")
    #expect(first.deduplicationKey == "6420:paid")
    #expect(repeated.deduplicationKey == first.deduplicationKey)
    #expect(event(6420, .review, at: "x").deduplicationKey != first.deduplicationKey)
    #expect(event(6421, .paid, at: "x").deduplicationKey != first.deduplicationKey)
  }
}
