import Testing
import YeraConnect

@Suite("What the words of Yera Connect mean")
struct MeaningTests {
  @Test(
    "Paid is what says paid, as the dashboard does, or completed, as events do",
    arguments: ["paid", "Paid", "completed", "Completed"])
  func paid(word: String) {
    #expect(PaymentStatus(rawValue: word).isPaid)
    #expect(SessionStatus(rawValue: word).isPaid)
    #expect(!SessionStatus(rawValue: word).isAwaitingPayment)
  }

  @Test(
    "No other word means paid",
    arguments: ["pending", "processing", "failed", "expired", "refunded", "unpaid", "prepaid", ""])
  func notPaid(word: String) {
    #expect(!PaymentStatus(rawValue: word).isPaid)
    #expect(!SessionStatus(rawValue: word).isPaid)
  }

  @Test("A new session awaits its payment, a session of unknown status does not")
  func awaitingPayment() throws {
    #expect(try CheckoutSession(json: Sample.session).status?.isAwaitingPayment == true)
    #expect(!SessionStatus(rawValue: "held").isAwaitingPayment)
  }

  @Test("An event reports a payment if its type does and its status does not contradict")
  func paidEvent() throws {
    #expect(try CheckoutEvent(json: Sample.event).isPaid)
    #expect(CheckoutEvent(type: .paymentCompleted, id: "evt_1").isPaid)
    #expect(
      !CheckoutEvent(type: .paymentCompleted, id: "evt_1", status: .init(rawValue: "failed")).isPaid
    )
  }

  @Test(
    "An event of another type reports no payment, whatever its status",
    arguments: CheckoutEventType.allCases.filter { $0 != .paymentCompleted })
  func otherEvent(type: CheckoutEventType) {
    #expect(!CheckoutEvent(type: type, id: "evt_1", status: .completed).isPaid)
  }
}
