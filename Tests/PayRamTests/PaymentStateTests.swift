import PayRam
import Testing

@Suite("What a payment's state means")
struct PaymentStateTests {
  @Test(
    "The customer can still pay while nothing has come, or too little",
    arguments: PaymentState.allCases)
  func isAwaitingPayment(state: PaymentState) {
    #expect(state.isAwaitingPayment == [.open, .partiallyFilled].contains(state))
  }

  @Test("A payment is paid when it is filled or over-filled", arguments: PaymentState.allCases)
  func isPaid(state: PaymentState) {
    #expect(state.isPaid == [.filled, .overFilled].contains(state))
  }

  @Test("A cancelled payment is spelled with one L and with two", arguments: PaymentState.allCases)
  func isCancelled(state: PaymentState) {
    #expect(state.isCancelled == [.canceled, .cancelled].contains(state))
  }

  @Test("A payment is either over or awaits money", arguments: PaymentState.allCases)
  func isFinal(state: PaymentState) {
    #expect(state.isFinal == !state.isAwaitingPayment)
  }

  @Test(
    "A state that nobody has heard of means nothing, is kept and written again",
    arguments: ["UNDEFINED", "CONFIRMING", "EXPIRED"])
  func unknown(text: String) throws {
    let json = Sample.faqPayment.replacing("OPEN", with: text)
    let payment = try Payment(json: json)
    let state = try #require(payment.state)
    #expect(!state.isKnown)
    #expect(!state.isAwaitingPayment && !state.isPaid && !state.isCancelled && !state.isFinal)
    #expect(try JSONValue(json: payment.json) == JSONValue(json: json))
  }
}
