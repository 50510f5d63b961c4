/// The states of a circuit breaker and how they follow each other.
struct Circuit {
  private let failures: Int
  private let pause: Duration
  private(set) var state = CircuitBreaker.State.closed
  private var failuresInARow = 0
  private var generation = 0

  init(failures: Int, pause: Duration) {
    self.failures = failures
    self.pause = pause
  }

  mutating func permit(at uptime: Duration) -> CircuitBreaker.Permit? {
    switch state {
    case .closed: break
    case .halfOpen: return nil
    case .open(let end):
      guard uptime >= end else { return nil }
      change(to: .halfOpen)
    }
    return CircuitBreaker.Permit(generation: generation)
  }

  mutating func giveBack(
    _ permit: CircuitBreaker.Permit, _ result: CircuitBreaker.Result, at uptime: Duration
  ) {
    guard permit.generation == generation else { return }
    switch (state, result) {
    case (.closed, .up): failuresInARow = 0
    case (.closed, .down):
      failuresInARow += 1
      if failuresInARow >= failures { change(to: .open(until: uptime + pause)) }
    case (.halfOpen, .up): change(to: .closed)
    case (.halfOpen, .down): change(to: .open(until: uptime + pause))
    // The probe told nothing: the next call is another.
    case (.halfOpen, .unknown): change(to: .open(until: uptime))
    case (.closed, .unknown), (.open, _): break
    }
  }

  private mutating func change(to state: CircuitBreaker.State) {
    self.state = state
    generation += 1
    failuresInARow = 0
  }
}
