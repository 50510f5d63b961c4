import Testing

@testable import CheckoutCore

@Suite("Circuit breaker")
struct CircuitBreakerTests {
  private let breaker = CircuitBreaker(failures: 3, pause: .seconds(10))

  private func attempt(_ result: CircuitBreaker.Result, at uptime: Duration) throws {
    let permit = try #require(breaker.permit(at: uptime))
    breaker.giveBack(permit, result, at: uptime)
  }

  private func open() throws {
    for _ in 0..<3 { try attempt(.down, at: .zero) }
  }

  @Test("It opens after some failures in a row, and not before")
  func opens() throws {
    try attempt(.down, at: .zero)
    try attempt(.down, at: .zero)
    try attempt(.up, at: .zero)
    try attempt(.down, at: .zero)
    try attempt(.down, at: .zero)
    #expect(breaker.state == .closed)

    try attempt(.down, at: .zero)
    #expect(breaker.state == .open(until: .seconds(10)))
    #expect(breaker.permit(at: .milliseconds(9_999)) == nil)
  }

  @Test("After the pause one probe goes through, and no other call beside it")
  func probe() throws {
    try open()

    let probe = try #require(breaker.permit(at: .seconds(10)))
    #expect(breaker.permit(at: .seconds(1_000)) == nil)

    breaker.giveBack(probe, .up, at: .seconds(1_000))
    #expect(breaker.state == .closed)
  }

  @Test("A probe that fails opens it for another pause")
  func failedProbe() throws {
    try open()

    try attempt(.down, at: .seconds(15))

    #expect(breaker.state == .open(until: .seconds(25)))
  }

  @Test("A probe that is cancelled leaves its place to the next call")
  func cancelledProbe() throws {
    try open()

    try attempt(.unknown, at: .seconds(15))

    #expect(breaker.permit(at: .seconds(15)) != nil)
  }

  @Test("What comes late of an attempt from before changes nothing")
  func late() throws {
    let early = try #require(breaker.permit(at: .zero))
    try open()
    let probe = try #require(breaker.permit(at: .seconds(10)))

    breaker.giveBack(early, .up, at: .seconds(11))
    #expect(breaker.state == .halfOpen)

    breaker.giveBack(probe, .down, at: .seconds(12))
    #expect(breaker.state == .open(until: .seconds(22)))
  }

  @Test("Numbers that make no sense are taken as the nearest that do")
  func nonsense() {
    let breaker = CircuitBreaker(failures: -5, pause: .seconds(Int64.min))

    #expect(breaker.failures == 1)
    #expect(breaker.pause == .zero)
  }
}
