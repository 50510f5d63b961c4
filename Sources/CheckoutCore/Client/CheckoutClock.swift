/// A clock that measures how long things take. Tests pass one that they move by hand.
public protocol CheckoutClock: Sendable {
  /// The time since a fixed but arbitrary point. It never goes back.
  var uptime: Duration { get }
}

/// The system's monotonic clock, which goes on while the machine sleeps.
public struct SystemClock: CheckoutClock {
  private static let start = ContinuousClock.now

  /// Makes a clock.
  public init() {}

  /// The time since the clock was first used in this process.
  public var uptime: Duration { Self.start.duration(to: .now) }
}
