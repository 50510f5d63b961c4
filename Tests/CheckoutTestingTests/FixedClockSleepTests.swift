import CheckoutTesting
import Testing

@Suite("Sleeping by a fixed clock")
struct FixedClockSleepTests {
  @Test("A sleep moves the clock and takes no time, unless the test says otherwise")
  func moves() async throws {
    let clock = FixedClock(uptime: .seconds(1), unixTime: .seconds(1_000))

    try await clock.sleep(for: .seconds(3_600))
    try await clock.sleep(for: .seconds(-5))

    #expect(clock.uptime == .seconds(3_601))
    #expect(clock.unixTime == .seconds(4_600))
    #expect(clock.sleeps == [.seconds(3_600), .seconds(-5)])
  }

  @Test("A sleep that waits ends when the clock has passed its end, and not before")
  func waits() async throws {
    let clock = FixedClock(sleep: .waits)
    let sleeper = Task { () -> Duration in
      try await clock.sleep(for: .seconds(10))
      return clock.uptime
    }
    await hasBegun(1, by: clock)

    clock.advance(by: .seconds(9))
    clock.advance(by: .seconds(1))

    #expect(try await sleeper.value == .seconds(10))
  }

  @Test("A cancelled sleep ends at once, however long it was to be", arguments: [0, 1, 2])
  func cancelled(yields: Int) async {
    let clock = FixedClock(sleep: .waits)
    let sleeper = Task { try await clock.sleep(for: .seconds(1_000_000)) }
    for _ in 0..<yields { await Task.yield() }

    sleeper.cancel()

    await #expect(throws: CancellationError.self) { try await sleeper.value }
  }

  @Test("A task that is cancelled already does not begin to sleep")
  func cancelledBefore() async {
    let clock = FixedClock()
    let sleeper = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await clock.sleep(for: .seconds(1))
    }

    await #expect(throws: CancellationError.self) { try await sleeper.value }
    #expect(clock.sleeps.isEmpty)
  }

  @Test("No sleeper is forgotten when many sleep and the clock moves at once")
  func many() async throws {
    let clock = FixedClock(sleep: .waits)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for seconds in 1...200 {
        group.addTask { try await clock.sleep(for: .seconds(seconds)) }
      }
      group.addTask {
        for _ in 0..<200 {
          clock.advance(by: .seconds(1))
          await Task.yield()
        }
        await hasBegun(200, by: clock)
        clock.advance(by: .seconds(200))
      }
      try await group.waitForAll()
    }
    #expect(clock.sleeps.count == 200)
  }
}

/// Waits until so many sleeps have begun.
private func hasBegun(_ count: Int, by clock: FixedClock) async {
  while clock.sleeps.count < count { await Task.yield() }
}
