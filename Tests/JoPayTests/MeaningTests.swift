import JoPay
import Testing

@Suite("What JoPay's events mean")
struct MeaningTests {
  static func event(_ type: CheckoutEventType, _ status: SessionStatus?) -> CheckoutEvent {
    CheckoutEvent(
      type: type, data: .init(id: "cs_1", status: status), createdAt: "2025-01-10T12:05:01Z")
  }

  @Test(
    "A completed session is paid, with its status or without",
    arguments: [SessionStatus.completed, nil])
  func paid(status: SessionStatus?) {
    #expect(Self.event(.checkoutSessionCompleted, status).isPaid)
  }

  @Test(
    "A completed event whose session is not completed is no payment",
    arguments: [SessionStatus.pending, .open, .expired, .init(rawValue: "under_review")])
  func contradiction(status: SessionStatus) {
    #expect(!Self.event(.checkoutSessionCompleted, status).isPaid)
  }

  @Test("Data that does not fit its type leaves an event readable, and is kept")
  func oddData() throws {
    let json = """
      {"event":"checkout.payment.failed","data":{"id":"cs_1","metadata":[],"completed_at":0},\
      "created_at":"2025-01-10T12:05:01Z"}
      """
    let event = try CheckoutEvent(json: json)
    #expect(event.data.metadata == nil)
    #expect(event.data.additionalMembers["completed_at"] == 0)
    #expect(String(decoding: event.json, as: UTF8.self) == json)
  }

  @Test(
    "No other type of event is a payment",
    arguments: [
      CheckoutEventType.checkoutSessionExpired, .checkoutPaymentFailed,
      .init(rawValue: "checkout.session.paid"),
    ])
  func otherType(type: CheckoutEventType) {
    #expect(!Self.event(type, .completed).isPaid)
  }
}
