import CoreMetrics
import Synchronization

/// Counts calls and attempts and takes their time.
final class CallMetrics: Sendable {
  private let factory: any MetricsFactory
  private let provider: String
  private let instruments = Mutex<[Dimensions: Instruments]>([:])
  private let gauges = Mutex<[String: Gauges]>([:])

  /// Measures with a factory, or with the one that is installed.
  ///
  /// - Returns: `nil` if nothing is measured.
  init?(_ factory: (any MetricsFactory)?, provider: String) {
    let factory = factory ?? MetricsSystem.factory
    guard !(factory is NOOPMetricsHandler) else { return nil }
    self.factory = factory
    self.provider = provider
  }

  /// Counts an attempt that ended.
  func count(_ attempt: Attempt, of operation: String) {
    instruments(.attempts, .attemptDuration, operation, attempt.observedOutcome)
      .count(lasting: attempt.duration)
  }

  /// Counts a call that ended.
  func count(_ report: CallReport, of operation: String) {
    instruments(.calls, .callDuration, operation, report.outcome.rawValue)
      .count(lasting: report.duration)
  }

  /// Tells how many further attempts the budget of a server has left, and what its circuit breaker
  /// does, if there is one.
  func tell(_ remaining: Int, _ state: CircuitBreaker.State?, at server: String) {
    let gauges = gauges(of: server, withBreaker: state != nil)
    gauges.budget.set(remaining)
    if let state { gauges.breaker?.set(state.observed) }
  }

  // All instruments are made once: backends need not be quick at it.

  private func gauges(of server: String, withBreaker: Bool) -> Gauges {
    gauges.withLock { known in
      if let known = known[server] { return known }
      let made = Gauges(
        budget: meter(.budget, of: server),
        breaker: withBreaker ? meter(.breaker, of: server) : nil)
      known[server] = made
      return made
    }
  }

  private func meter(_ name: Name, of server: String) -> Meter {
    Meter(
      label: name.rawValue, dimensions: [("provider", provider), ("server", server)],
      factory: factory)
  }

  private func instruments(
    _ count: Name, _ duration: Name, _ operation: String, _ outcome: String
  ) -> Instruments {
    let key = Dimensions(name: count, operation: operation, outcome: outcome)
    return instruments.withLock { known in
      if let known = known[key] { return known }
      let dimensions = [
        ("provider", provider), ("operation", operation), ("outcome", outcome),
      ]
      let made = Instruments(
        counter: Counter(label: count.rawValue, dimensions: dimensions, factory: factory),
        timer: Timer(label: duration.rawValue, dimensions: dimensions, factory: factory))
      known[key] = made
      return made
    }
  }

  private struct Gauges: Sendable {
    let budget: Meter
    let breaker: Meter?
  }

  private struct Dimensions: Hashable {
    let name: Name
    let operation: String
    let outcome: String
  }

  private struct Instruments: Sendable {
    let counter: Counter
    let timer: Timer

    func count(lasting duration: Duration) {
      counter.increment()
      timer.recordNanoseconds(duration.wholeNanoseconds)
    }
  }
}

extension CallMetrics {
  /// The names of what is measured.
  enum Name: String, CaseIterable {
    case calls = "checkout.calls"
    case callDuration = "checkout.call.duration"
    case attempts = "checkout.attempts"
    case attemptDuration = "checkout.attempt.duration"
    case budget = "checkout.retry_budget.remaining"
    case breaker = "checkout.circuit_breaker.state"
  }
}

extension CircuitBreaker.State {
  /// The state as a number that alarms can compare: the higher, the fewer calls go through.
  fileprivate var observed: Int {
    switch self {
    case .closed: 0
    case .halfOpen: 1
    case .open: 2
    }
  }
}

extension Duration {
  /// The duration in nanoseconds, or the most that their type can say, which is 292 years.
  var wholeNanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, overflows) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, exceeds) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
    return overflows || exceeds ? (seconds < 0 ? .min : .max) : sum
  }
}
