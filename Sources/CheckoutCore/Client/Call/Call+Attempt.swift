import HTTPTypes

// An attempt is three plain steps around the only suspension, since each further asynchronous
// function costs every call a frame.
extension Call {
  /// Begins the first attempt.
  ///
  /// - Throws: ``APIError`` if it must not be made.
  func beginFirst(
    _ request: inout TransportRequest, at began: Duration = .zero
  ) throws(APIError<API.Problem>) -> BegunAttempt {
    do throws(TransportError) {
      return try begin(&request, at: began)
    } catch {
      throw self.error(notSent: error)
    }
  }

  /// Begins an attempt.
  func begin(_ request: inout TransportRequest) throws(TransportError) -> BegunAttempt {
    try begin(&request, at: elapsed)
  }

  /// Gives a request the time that is left for it, and asks the circuit breaker.
  private func begin(
    _ request: inout TransportRequest, at began: Duration
  ) throws(TransportError) -> BegunAttempt {
    request.timeout = min(
      options.attemptTimeout ?? connection.parts.options.attemptTimeout, deadline - began)
    guard !Task.isCancelled else { throw TransportError(.cancelled, delivery: .notSent) }
    guard request.timeout > .zero else { throw TransportError(.timedOut, delivery: .notSent) }
    guard let breaker = connection.parts.options.circuitBreaker else {
      return BegunAttempt(start: began, permit: nil)
    }
    guard let permit = breaker.permit(at: start + began) else {
      throw TransportError(.circuitOpen, delivery: .notSent)
    }
    return BegunAttempt(start: began, permit: permit)
  }

  /// Records how an attempt went, and tells the circuit breaker.
  mutating func end(_ attempt: BegunAttempt, _ outcome: Attempt.Outcome) {
    let now = elapsed
    record(outcome, since: attempt.start, until: now)
    guard let permit = attempt.permit else { return }
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
