import HTTPTypes

// What goes well passes through one asynchronous function that knows nothing of retries. What does
// not goes through the others, and from them through the first again.
extension Call {
  /// Sends the request of an attempt that has begun, and again where that is safe and may help.
  mutating func run(
    _ request: inout TransportRequest, as attempt: BegunAttempt
  ) async throws(APIError<API.Problem>) -> APIResponse<Response> {
    let answer: TransportResponse
    do throws(TransportError) {
      answer =
        isWatched
        ? try await exchange(request, at: attempt.start)
        : try await connection.parts.transport.send(request)
    } catch {
      end(attempt, .failed(error))
      return try await retry(&request, after: error)
    }
    let status = answer.head.status
    end(attempt, .answered(status: status.code))
    guard status.kind == .successful, endpoint.envelope.refusal == nil else {
      return try await retry(&request, unlessAccepted: answer)
    }
    return try response(from: answer, status: status)
  }

  private mutating func retry(
    _ request: inout TransportRequest, after error: TransportError
  ) async throws(APIError<API.Problem>) -> APIResponse<Response> {
    let effect = Effect(error, repeatability: repeatability)
    let attempt = try await beginAgain(
      &request, after: self.error(.noResponse(error), effect: effect))
    return try await run(&request, as: attempt)
  }

  private mutating func retry(
    _ request: inout TransportRequest, unlessAccepted answer: TransportResponse
  ) async throws(APIError<API.Problem>) -> APIResponse<Response> {
    let attempt: BegunAttempt
    do throws(APIError<API.Problem>) {
      return try response(from: answer, status: answer.head.status)
    } catch {
      attempt = try await beginAgain(&request, after: error)
    }
    return try await run(&request, as: attempt)
  }

  /// Waits until the next attempt may begin, and begins it.
  ///
  /// - Throws: ``APIError`` if there is no next attempt.
  private mutating func beginAgain(
    _ request: inout TransportRequest, after failure: APIError<API.Problem>
  ) async throws(APIError<API.Problem>) -> BegunAttempt {
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
      throw stop(because: .cancelled, after: failure)
    }
    guard renewKeys(in: &request) else { throw stop(because: .unusableKey, after: failure) }
    do throws(TransportError) {
      return try begin(&request)
    } catch {
      throw stop(because: .init(error), after: failure)
    }
  }

  /// Ends the call where an attempt that was due cannot begin. What the last one came to tells more
  /// than why there is no other, unless somebody wanted the end.
  private mutating func stop(
    because reason: RetryDecision.Reason, after failure: APIError<API.Problem>
  ) -> APIError<API.Problem> {
    record(.stop(reason))
    guard reason == .cancelled else { return last(failure) }
    let cancelled = TransportError(.cancelled, delivery: .notSent)
    return last(self.error(.noResponse(cancelled), effect: .nothingHappened))
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

extension RetryDecision.Reason {
  /// Why an attempt that was due did not begin.
  fileprivate init(_ error: TransportError) {
    self =
      switch error.kind {
      case .cancelled: .cancelled
      case .circuitOpen: .circuitOpen
      default: .noTimeLeft
      }
  }
}
