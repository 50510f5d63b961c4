import GStable
import Testing

@Suite("What GStable's events mean")
struct EventMeaningTests {
  static func event(_ type: EventType, _ status: SessionStatus?) -> GStableEvent {
    GStableEvent(
      id: "evt_1", type: type, businessType: .session, occurredAt: "2026-01-04 02:52:38",
      payload: .init(sessionData: .init(status: status)))
  }

  @Test(
    "A session is paid from session.paid on, settled or not",
    arguments: [EventType.sessionPaid, .sessionCompleted],
    [SessionStatus.paid, .settling, .settlementPending, .completed, nil])
  func paid(type: EventType, status: SessionStatus?) {
    #expect(Self.event(type, status).isPaid)
  }

  @Test(
    "An event whose session says otherwise is no payment",
    arguments: [SessionStatus.initialized, .expired, .cancelled, .init(rawValue: "refunded")])
  func contradiction(status: SessionStatus) {
    #expect(!Self.event(.sessionPaid, status).isPaid)
  }

  @Test(
    "No other type of event is a payment",
    arguments: [EventType.sessionCreated, .paymentLinkCreated, .init(rawValue: "session.settling")])
  func otherType(type: EventType) {
    #expect(!Self.event(type, .paid).isPaid)
  }

  @Test("The status counts one level deeper as well")
  func nested() throws {
    let json = EventTests.paid(
      sessionData: #"{"session":\#(Sample.session.replacing("initialized", with: "expired"))}"#,
      transaction: "null")
    #expect(try GStableEvent(json: json).session?.status == .expired)
    #expect(try !GStableEvent(json: json).isPaid)
  }
}
