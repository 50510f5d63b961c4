import Synchronization

/// Lets nothing through to a provider that is down: after some failures in a row, calls fail at once
/// until a single probe goes well.
///
/// It is shared by the clients that are given it, and off unless you set
/// ``ClientOptions/circuitBreaker``. A call that it stops before the first attempt throws an
/// ``APIError`` with ``TransportError/Kind/circuitOpen``, whose effect is ``Effect/nothingHappened``. One
/// that it stops between attempts throws the error of the last, with the decision
/// ``RetryDecision/Reason/circuitOpen``.
public final class CircuitBreaker: Sendable {
  /// What a breaker does at the moment.
  public enum State: Hashable, Sendable {
    /// All calls go through.
    case closed
    /// No call goes through before this uptime of the clients' clock.
    case open(until: Duration)
    /// One probe is on its way, and all other calls wait for what comes of it by failing at once.
    case halfOpen
  }

  /// After how many failures in a row it opens.
  public let failures: Int
  /// How long it stays open before it lets a probe through.
  public let pause: Duration
  private let circuit: Mutex<Circuit>

  /// Makes a closed breaker.
  ///
  /// - Parameters:
  ///   - failures: After how many failures in a row it opens, at least 1; 10. A failure is a missing
  ///     answer, 500, 502, 503 or 504.
  ///   - pause: How long it stays open before it lets a probe through, up to a day; 10 seconds.
  public init(failures: Int = 10, pause: Duration = .seconds(10)) {
    self.failures = max(1, failures)
    self.pause = min(max(pause, .zero), .seconds(86_400))
    circuit = Mutex(Circuit(failures: self.failures, pause: self.pause))
  }

  /// What it does at the moment.
  public var state: State { circuit.withLock { $0.state } }

  /// Asks to let an attempt through.
  ///
  /// - Returns: A permit that must be given back with what came of the attempt, or `nil`.
  func permit(at uptime: Duration) -> Permit? {
    circuit.withLock { $0.permit(at: uptime) }
  }

  /// Takes a permit back.
  func giveBack(_ permit: Permit, _ result: Result, at uptime: Duration) {
    circuit.withLock { $0.giveBack(permit, result, at: uptime) }
  }

  /// The right to make one attempt.
  struct Permit {
    /// How often the breaker had opened or closed by then: news from before no longer count.
    let generation: Int
  }

  /// What an attempt says of the provider.
  enum Result {
    case up
    case down
    /// Nothing, for example because the task was cancelled.
    case unknown
  }
}
