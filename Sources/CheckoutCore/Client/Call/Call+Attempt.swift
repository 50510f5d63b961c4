import HTTPTypes

// An attempt is three plain steps around the only suspension, since each further asynchronous
// function costs every call a frame.
extension Call {
  /// Gives a request the time that is left for it, and asks the circuit breaker.
  ///
  /// - Returns: What the breaker wants back, if there is one.
  func begin(
    _ request: inout TransportRequest, at began: Duration
  ) throws(TransportError) -> CircuitBreaker.Permit? {
    request.timeout = min(
      options.attemptTimeout ?? connection.parts.options.attemptTimeout, deadline - began)
    guard !Task.isCancelled else { throw TransportError(.cancelled, delivery: .notSent) }
    guard request.timeout > .zero else { throw TransportError(.timedOut, delivery: .notSent) }
    guard let breaker = connection.parts.options.circuitBreaker else { return nil }
    guard let permit = breaker.permit(at: start + began) else {
      throw TransportError(.circuitOpen, delivery: .notSent)
    }
    return permit
  }

  /// Records how an attempt went, and tells the circuit breaker.
  mutating func end(
    _ outcome: Attempt.Outcome, since began: Duration, permit: CircuitBreaker.Permit?
  ) {
    let now = elapsed
    record(outcome, since: began, until: now)
    guard let permit else { return }
    connection.parts.options.circuitBreaker?.giveBack(permit, .init(outcome), at: start + now)
  }
}

extension CircuitBreaker.Result {
  /// What an attempt says of the provider.
  fileprivate init(_ outcome: Attempt.Outcome) {
    switch outcome {
    case .answered(let status): self = [500, 502, 503, 504].contains(status) ? .down : .up
    case .failed(let error):
      self =
        switch error.kind {
        case .cancelled, .malformedRequest, .refused: .unknown
        case .responseTooLarge: .up
        default: .down
        }
    }
  }
}
