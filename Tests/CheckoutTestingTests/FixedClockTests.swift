import CheckoutTesting
import Testing

@Suite("Fixed clock")
struct FixedClockTests {
  @Test("A clock stands still until it is moved, and never goes back")
  func moved() {
    let clock = FixedClock(uptime: .seconds(5))
    #expect(clock.uptime == .seconds(5))

    clock.advance(by: .milliseconds(1_500))
    #expect(clock.uptime == .milliseconds(6_500))

    clock.advance(by: .seconds(-3))
    #expect(clock.uptime == .milliseconds(6_500))
  }

  @Test("A clock starts at zero")
  func zero() {
    #expect(FixedClock().uptime == .zero)
  }

  @Test("No move of many at once is lost")
  func concurrent() async {
    let clock = FixedClock()

    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<1_000 { group.addTask { clock.advance(by: .milliseconds(1)) } }
    }

    #expect(clock.uptime == .seconds(1))
  }
}
