public import CheckoutCore

/// A clock that stands still until a test moves it, or until something sleeps by it.
public final class FixedClock: CheckoutClock {
  /// What happens to those who sleep by the clock.
  public enum Sleep: Hashable, Sendable {
    /// Nobody waits: the clock moves to the end of the sleep at once.
    case movesTheClock
    /// They wait until a test moves the clock past the end of their sleep.
    case waits
  }

  private let state: Locked<State>
  private let sleep: Sleep

  private struct State {
    var uptime: Duration
    let offset: Duration
    var sleeps: [Duration] = []
    var sleepers = Sleepers()
  }

  /// Makes a clock.
  ///
  /// - Parameters:
  ///   - uptime: What it shows at first.
  ///   - unixTime: The time since the start of 1970 in UTC that it shows at first.
  ///   - sleep: What happens to those who sleep by it.
  public init(
    uptime: Duration = .zero, unixTime: Duration = .zero, sleep: Sleep = .movesTheClock
  ) {
    state = Locked(State(uptime: uptime, offset: unixTime - uptime))
    self.sleep = sleep
  }

  /// What the clock shows.
  public var uptime: Duration { state.withLock { $0.uptime } }

  /// The time since the start of 1970 in UTC that the clock shows. It moves with ``uptime``.
  public var unixTime: Duration { state.withLock { $0.uptime + $0.offset } }

  /// How long each sleep so far was asked to be, in the order in which they began.
  public var sleeps: [Duration] { state.withLock { $0.sleeps } }

  /// Moves the clock forward and wakes those whose sleep is over.
  ///
  /// - Parameter duration: By how much; nothing happens if it is negative, since no monotonic
  ///   clock goes back.
  public func advance(by duration: Duration) {
    let woken = state.withLock { state in
      state.uptime += max(.zero, duration)
      return state.sleepers.wake(at: state.uptime)
    }
    for sleeper in woken { sleeper.resume(returning: .success(())) }
  }

  /// Sleeps as the clock was made to.
  ///
  /// - Throws: `CancellationError` at once when the task is cancelled.
  public func sleep(for duration: Duration) async throws(CancellationError) {
    guard !Task.isCancelled else { throw CancellationError() }
    switch sleep {
    case .movesTheClock:
      state.withLock { state in
        state.sleeps.append(duration)
        state.uptime += max(.zero, duration)
      }
    case .waits: try await wait(for: duration)
    }
  }

  private func wait(for duration: Duration) async throws(CancellationError) {
    let id = state.withLock { state in
      state.sleeps.append(duration)
      return state.sleepers.begin(until: state.uptime + duration)
    }
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { sleeper in
        let early = state.withLock { $0.sleepers.lay(sleeper, id: id, at: $0.uptime) }
        if let early { sleeper.resume(returning: early) }
      }
    } onCancel: {
      let sleeper = state.withLock { $0.sleepers.cancel(id) }
      sleeper?.resume(returning: .failure(CancellationError()))
    }
    try result.get()
  }
}
