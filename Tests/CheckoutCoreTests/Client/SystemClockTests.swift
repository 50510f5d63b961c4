import CheckoutCore
import Foundation
import Testing

@Suite("The system's clock")
struct SystemClockTests {
  @Test("The time of day is the one that Foundation reads")
  func unixTime() {
    let before = Duration.seconds(Date.now.timeIntervalSince1970)
    let time = SystemClock().unixTime
    let after = Duration.seconds(Date.now.timeIntervalSince1970)

    // Foundation's time is a floating-point number that is good to a microsecond.
    #expect((before - .microseconds(1)...after + .microseconds(1)).contains(time))
  }

  @Test("A sleep lasts as long as it was asked to")
  func sleeps() async throws {
    let clock = SystemClock()
    let start = clock.uptime

    try await clock.sleep(for: .milliseconds(5))

    #expect(clock.uptime - start >= .milliseconds(5))
  }

  @Test(
    "The longest sleeps stop no process and can be cancelled",
    arguments: [
      Duration.seconds(Int64.max), .seconds(Int64.max / 1_000_000_000), .nanoseconds(Int64.max),
    ])
  func longest(duration: Duration) async {
    let sleeper = Task { try await SystemClock().sleep(for: duration) }
    await Task.yield()

    sleeper.cancel()

    await #expect(throws: CancellationError.self) { try await sleeper.value }
  }

  @Test(
    "A negative sleep is over at once",
    arguments: [
      Duration.seconds(-1), .seconds(Int64.min), .nanoseconds(Int64.min),
    ])
  func negative(duration: Duration) async throws {
    try await SystemClock().sleep(for: duration)
  }
}
