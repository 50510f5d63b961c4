#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The system's clocks: the monotonic one, which goes on while the machine sleeps, and the one on
/// the wall.
public struct SystemClock: CheckoutClock {
  private static let start = ContinuousClock.now

  /// Makes a clock.
  public init() {}

  /// The time since the clock was first used in this process.
  public var uptime: Duration { Self.start.duration(to: .now) }

  /// The time since the start of 1970 in UTC, to the nanosecond, without leap seconds.
  public var unixTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Waits, 68 years at most.
  ///
  /// - Throws: `CancellationError` at once when the task is cancelled.
  public func sleep(for duration: Duration) async throws(CancellationError) {
    // Task.sleep stops the process at durations that its nanoseconds cannot hold.
    let clipped = min(duration, .seconds(Int32.max))
    do {
      try await Task.sleep(for: clipped)
    } catch {
      throw CancellationError()
    }
  }
}
