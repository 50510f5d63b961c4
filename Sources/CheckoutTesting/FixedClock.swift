public import CheckoutCore

/// A clock that stands still until a test moves it.
public final class FixedClock: CheckoutClock {
  private let time: Locked<Duration>

  /// Makes a clock.
  ///
  /// - Parameter uptime: What it shows at first.
  public init(uptime: Duration = .zero) {
    time = Locked(uptime)
  }

  /// What the clock shows.
  public var uptime: Duration { time.withLock { $0 } }

  /// Moves the clock forward.
  ///
  /// - Parameter duration: By how much; nothing happens if it is negative, since no monotonic
  ///   clock goes back.
  public func advance(by duration: Duration) {
    time.withLock { $0 += max(.zero, duration) }
  }
}
