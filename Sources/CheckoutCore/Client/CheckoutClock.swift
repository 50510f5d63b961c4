/// What a client and its checks read the time from, and wait by. Tests pass one that they move by
/// hand.
public protocol CheckoutClock: Sendable {
  /// The time since a fixed but arbitrary point. It never goes back: durations and deadlines are
  /// measured with it.
  var uptime: Duration { get }

  /// The time since the start of 1970 in UTC, without leap seconds. It may jump when somebody sets
  /// the clock: dates from outside are compared with it, and nothing else.
  var unixTime: Duration { get }

  /// Waits; not at all if the duration is negative.
  ///
  /// - Throws: `CancellationError` at once when the task is cancelled.
  func sleep(for duration: Duration) async throws(CancellationError)
}
