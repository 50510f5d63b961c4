import Testing

@testable import CheckoutCore

@Suite("Retry budget")
struct RetryBudgetTests {
  @Test("Without calls there are ten further attempts a second, over ten seconds")
  func reserve() {
    let budget = RetryBudget()

    let taken = (0..<1_000).filter { _ in budget.takeRetry(at: .zero) }.count

    #expect(taken == 100)
    #expect(budget.state(at: .zero) == .init(calls: 0, retries: 100, remaining: 0))
  }

  @Test("Calls allow a fifth as many further attempts")
  func share() {
    let budget = RetryBudget(.init(perSecond: 0))
    for _ in 0..<1_000 { budget.countCall(at: .seconds(1)) }

    #expect(budget.state(at: .seconds(1)).remaining == 200)
  }

  @Test("What is older than the window no longer counts")
  func window() {
    let budget = RetryBudget(.init(perSecond: 0))
    for _ in 0..<100 { budget.countCall(at: .zero) }

    #expect(budget.state(at: .seconds(9)).remaining == 20)
    #expect(budget.state(at: .seconds(10)).remaining == 0)
  }

  @Test("A clock that seems to go back changes nothing")
  func back() {
    let budget = RetryBudget(.init(perSecond: 0))
    budget.countCall(at: .seconds(100))
    for _ in 0..<9 { budget.countCall(at: .seconds(50)) }

    #expect(budget.state(at: .seconds(100)) == .init(calls: 10, retries: 0, remaining: 2))
  }

  @Test(
    "Limits that make no sense allow nothing, and never a negative number",
    arguments: [-1, -Double.infinity, .nan])
  func nonsense(number: Double) {
    let budget = RetryBudget(.init(share: number, perSecond: number, window: .seconds(-1)))
    budget.countCall(at: .zero)

    #expect(!budget.takeRetry(at: .zero))
    #expect(budget.state(at: .zero) == .init(calls: 1, retries: 0, remaining: 0))
  }

  @Test("Limits without bounds stop no process")
  func boundless() {
    let budget = RetryBudget(
      .init(share: .infinity, perSecond: .infinity, window: .seconds(Int64.max)))

    #expect(budget.takeRetry(at: .seconds(Int64.max / 4)))
  }

  @Test(
    "However calls and attempts fall, the load stays within 1.2 times the calls and the reserve")
  func amplification() {
    let budget = RetryBudget()
    var taken = 0
    // 60 seconds at 500 calls a second, each of which fails and wants to be tried again twice.
    for call in 0..<30_000 {
      let now = Duration.milliseconds(call * 2)
      budget.countCall(at: now)
      for _ in 0..<2 where budget.takeRetry(at: now) { taken += 1 }
    }

    #expect(taken <= 30_000 / 5 + 60 * 10 + 100)
    // It is used as well: a budget that allowed nothing would pass the line above.
    #expect(taken >= 30_000 / 5)
  }

  @Test("Clients of one host share a budget, and others do not")
  func shared() {
    #expect(RetryBudget.shared(by: "a.example") === RetryBudget.shared(by: "a.example"))
    #expect(RetryBudget.shared(by: "a.example") !== RetryBudget.shared(by: "a.example:8443"))
  }

  @Test("Among many hosts, a budget that is in use stays")
  func manyHosts() {
    let used = RetryBudget.shared(by: "used.example")
    for number in 0..<5_000 { _ = RetryBudget.shared(by: "\(number).example") }

    #expect(RetryBudget.shared(by: "used.example") === used)
  }
}
