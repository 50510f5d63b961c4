/// An attempt that may be sent.
struct BegunAttempt {
  /// When it began, from the start of the call.
  let start: Duration
  /// What the circuit breaker wants back, if there is one.
  let permit: CircuitBreaker.Permit?
}
