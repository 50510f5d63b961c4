/// How a call ended, without anything that must not be seen.
struct CallReport: Sendable {
  /// How a call ended.
  enum Outcome: String, Sendable, CaseIterable {
    case succeeded
    case rejected
    case noResponse = "no-response"
    case unexpectedResponse = "unexpected-response"
    case invalidRequest = "invalid-request"
    case cancelled
  }

  let outcome: Outcome
  /// The last answer's.
  let status: Int?
  let requestID: String?
  /// Whether a call that failed may have taken effect.
  let effect: Effect?
  /// The error in one line.
  let error: String?
  /// The error in one word: the status, or how the call ended.
  let errorType: String?
  /// How many requests were sent.
  let attempts: Int
  let duration: Duration
}

extension CallReport {
  init<Problem, Value>(
    of result: Result<APIResponse<Value>, APIError<Problem>>, lasting duration: Duration
  ) {
    switch result {
    case .success(let answer):
      self.init(
        outcome: .succeeded, status: answer.status, requestID: answer.requestID, effect: nil,
        error: nil, errorType: nil, attempts: answer.attempts.count, duration: duration)
    case .failure(let error):
      self.init(
        outcome: Outcome(error.stage), status: error.status, requestID: error.requestID,
        effect: error.effect, error: error.description, errorType: error.observedType,
        attempts: error.attempts.count, duration: duration)
    }
  }
}

extension APIError {
  /// The error in one word.
  fileprivate var observedType: String {
    switch stage {
    case .noResponse(let error): error.observedKind
    case .rejected, .unexpectedResponse, .invalidRequest:
      status.flatMap { (200...299).contains($0) ? nil : "\($0)" }
        ?? CallReport.Outcome(stage).rawValue
    }
  }
}

extension CallReport.Outcome {
  init<Problem>(_ stage: APIError<Problem>.Stage) {
    self =
      switch stage {
      case .invalidRequest: .invalidRequest
      case .noResponse(let error): error.kind == .cancelled ? .cancelled : .noResponse
      case .rejected: .rejected
      case .unexpectedResponse: .unexpectedResponse
      }
  }
}
