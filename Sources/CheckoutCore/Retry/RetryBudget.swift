import Synchronization

/// How many further attempts all calls to a host may make together, so that a provider that is down
/// is not hit with three times the load.
///
/// Within its window it allows a share of the calls, and some attempts in any case so that quiet
/// clients can retry at all. Clients of one host share one budget in a process, unless they are
/// given another or have a clock of their own.
public final class RetryBudget: Sendable {
  /// How much a budget allows.
  public struct Limits: Hashable, Sendable {
    /// Further attempts for each call: 0.2 is one for five.
    public let share: Double
    /// Further attempts a second that are allowed without any calls.
    public let perSecond: Double
    /// How far back calls and attempts count.
    public let window: Duration

    /// Makes limits. What makes no sense is taken as the nearest value that does.
    ///
    /// - Parameters:
    ///   - share: Further attempts for each call, from 0 to 100; 0.2.
    ///   - perSecond: Further attempts a second without any calls, from 0 to a million; 10.
    ///   - window: How far back calls count, from 10 milliseconds to a day; 10 seconds.
    public init(share: Double = 0.2, perSecond: Double = 10, window: Duration = .seconds(10)) {
      self.share = share >= 0 ? min(share, 100) : 0
      self.perSecond = perSecond >= 0 ? min(perSecond, 1_000_000) : 0
      self.window = min(max(window, .milliseconds(10)), .seconds(86_400))
    }

    /// The attempts that so many calls within a window allow.
    func allowance(calls: Int) -> Int {
      Int(share * Double(calls) + perSecond * (window / .seconds(1)) + 1e-9)
    }
  }

  /// What a budget has counted.
  public struct State: Hashable, Sendable {
    /// The calls within the window.
    public let calls: Int
    /// The further attempts within the window.
    public let retries: Int
    /// The further attempts that are left.
    public let remaining: Int
  }

  /// How much it allows.
  public let limits: Limits
  private let counts: Mutex<SlidingCounts>

  /// Makes a budget of its own.
  public init(_ limits: Limits = .init()) {
    self.limits = limits
    counts = Mutex(SlidingCounts(window: limits.window))
  }

  /// What it has counted.
  ///
  /// - Parameter uptime: What the clock of its clients shows.
  public func state(at uptime: Duration) -> State {
    counts.withLock { counts in
      counts.advance(to: uptime)
      return State(
        calls: counts.sum.calls, retries: counts.sum.retries, remaining: remaining(counts))
    }
  }

  /// Counts a call.
  func countCall(at uptime: Duration) {
    counts.withLock { counts in
      counts.advance(to: uptime)
      counts.current.calls += 1
    }
  }

  /// Takes a further attempt, if one is left.
  func takeRetry(at uptime: Duration) -> Bool {
    counts.withLock { counts in
      counts.advance(to: uptime)
      guard remaining(counts) > 0 else { return false }
      counts.current.retries += 1
      return true
    }
  }

  private func remaining(_ counts: SlidingCounts) -> Int {
    let sum = counts.sum
    return max(0, limits.allowance(calls: sum.calls) - sum.retries)
  }
}
