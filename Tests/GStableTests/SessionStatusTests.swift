import GStable
import Testing

@Suite("What a session's status means")
struct SessionStatusTests {
  @Test("The payer can still pay only before the first payment", arguments: SessionStatus.allCases)
  func isAwaitingPayment(status: SessionStatus) {
    #expect(status.isAwaitingPayment == (status == .initialized))
  }

  @Test(
    "A session is paid from the confirmed payment on, while it settles and when that is delayed",
    arguments: SessionStatus.allCases)
  func isPaid(status: SessionStatus) {
    let paid: [SessionStatus] = [.paid, .settling, .settlementPending, .completed]
    #expect(status.isPaid == paid.contains(status))
  }

  @Test("Only a completed session is settled", arguments: SessionStatus.allCases)
  func isSettled(status: SessionStatus) {
    #expect(status.isSettled == (status == .completed))
  }

  @Test(
    "A session is over when it is completed, expired or cancelled",
    arguments: SessionStatus.allCases)
  func isFinal(status: SessionStatus) {
    let final: [SessionStatus] = [.completed, .expired, .cancelled]
    #expect(status.isFinal == final.contains(status))
  }

  @Test("A status that nobody has heard of means nothing, is kept and written again")
  func unknown() throws {
    let json = Sample.session.replacing("initialized", with: "under_review")
    let session = try CheckoutSession(json: json)
    let status = session.status
    #expect(!status.isKnown)
    #expect(!status.isAwaitingPayment && !status.isPaid && !status.isSettled && !status.isFinal)
    #expect(try JSONValue(json: session.json) == JSONValue(json: json))
  }
}
