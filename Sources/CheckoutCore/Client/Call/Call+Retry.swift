import HTTPTypes

// What goes well passes through one asynchronous function that knows nothing of retries. What does
// not goes through the others, and from them through the first again.
extension Call {
  /// Sends the request, and again where that is safe and may help.
  mutating func run(
    _ request: inout TransportRequest, at began: Duration = .zero
  ) async throws(APIError<API.Problem>) -> APIResponse<Response> {
    let permit: CircuitBreaker.Permit?
    let answer: TransportResponse
    do throws(TransportError) {
      permit = try begin(&request, at: began)
    } catch {
      return try await retry(&request, after: error)
    }
    do throws(TransportError) {
      answer =
        isWatched
        ? try await exchange(request, at: began)
        : try await connection.parts.transport.send(request)
    } catch {
      end(.failed(error), since: began, permit: permit)
      return try await retry(&request, after: error)
    }
    end(.answered(status: answer.head.status.code), since: began, permit: permit)
    guard answer.head.status.kind == .successful, endpoint.envelope.refusal == nil else {
      return try await retry(&request, unlessAccepted: answer)
    }
    return try response(from: answer)
  }

  private mutating func retry(
    _ request: inout TransportRequest, after error: TransportError
  ) async throws(APIError<API.Problem>) -> APIResponse<Response> {
    let effect = Effect(error, repeatability: repeatability)
    try await pause(after: self.error(.noResponse(error), effect: effect))
    return try await run(&request, at: elapsed)
  }

  private mutating func retry(
    _ request: inout TransportRequest, unlessAccepted answer: TransportResponse
  ) async throws(APIError<API.Problem>) -> APIResponse<Response> {
    do throws(APIError<API.Problem>) {
      return try response(from: answer)
    } catch {
      try await pause(after: error)
    }
    return try await run(&request, at: elapsed)
  }

  /// Waits until the next attempt may begin.
  ///
  /// - Throws: ``APIError`` if there is no next attempt.
  private mutating func pause(
    after failure: APIError<API.Problem>
  ) async throws(APIError<API.Problem>) {
    mayHaveHappened = failure.effect == .mayHaveHappened
    let options = connection.parts.options
    let now = elapsed
    var decision = (self.options.retries ?? options.retries).decide(
      outcome(of: failure), attempts: attempts.count, now: now, deadline: deadline,
      random: options.random())
    if case .retry = decision,
      !connection.retryBudget(for: endpoint).takeRetry(at: start + now)
    {
      decision = .stop(.noBudgetLeft)
    }
    record(decision)
    observeAttempts()
    guard case .retry(let delay) = decision else { throw last(failure) }
    do throws(CancellationError) {
      try await options.clock.sleep(for: delay)
    } catch {
      record(.stop(.cancelled))
      let cancelled = TransportError(.cancelled, delivery: .notSent)
      throw last(self.error(.noResponse(cancelled), effect: .nothingHappened))
    }
  }

  /// The error that the call ends with: it tells of all attempts, not of the last alone.
  private func last(_ failure: APIError<API.Problem>) -> APIError<API.Problem> {
    var failure = failure
    failure.attempts = attempts
    return failure
  }

  private func outcome(of failure: APIError<API.Problem>) -> RetryOutcome {
    switch failure.stage {
    case .invalidRequest, .unexpectedResponse: RetryOutcome(.isFinal)
    case .noResponse(let error): RetryOutcome(of: error, repeatability: repeatability)
    case .rejected(let problem):
      API.retryRules.outcome(
        of: refusal(problem, status: failure.status ?? 0, retryAfter: failure.retryAfter),
        repeatability: repeatability)
    }
  }

  /// What of a refusal its meaning depends on.
  func refusal(_ problem: API.Problem?, status: Int, retryAfter: Duration?) -> Refusal {
    Refusal(
      operation: endpoint.id, status: status, code: problem.flatMap(API.retryCode(of:)),
      retryAfter: retryAfter)
  }
}
