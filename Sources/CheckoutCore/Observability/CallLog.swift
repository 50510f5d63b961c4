import Logging

/// Writes a line for each call and each attempt.
struct CallLog: Sendable {
  let logger: Logger
  let provider: String
  let operation: String

  /// Writes how an attempt went.
  func write(_ attempt: Attempt, number: Int) {
    logger.debug(
      "Attempt ended",
      metadata: metadata([
        (.attempt, number),
        (.outcome, attempt.observedOutcome),
        (.status, attempt.status),
        (.duration, attempt.duration.inMilliseconds),
        (.error, attempt.transportError),
        (.decision, attempt.decision),
      ]))
  }

  /// Writes how the call went. What fails is a warning only where somebody has to look: the caller
  /// has the error of everything else.
  func write(_ report: CallReport) {
    logger.log(
      level: report.level, report.effect == nil ? "Call succeeded" : "Call failed",
      metadata: metadata([
        (.outcome, report.outcome.rawValue),
        (.status, report.status),
        (.requestID, report.requestID),
        (.effect, report.effect?.observed),
        (.attempts, report.attempts),
        (.duration, report.duration.inMilliseconds),
        (.error, report.error),
      ]))
  }

  private func metadata(
    _ values: [(Key, (any CustomStringConvertible & Sendable)?)]
  ) -> Logger.Metadata {
    var metadata: Logger.Metadata = [
      Key.provider.rawValue: .string(provider), Key.operation.rawValue: .string(operation),
    ]
    for (key, value) in values {
      metadata[key.rawValue] = value.map { .stringConvertible($0) }
    }
    return metadata
  }
}

extension CallLog {
  /// The names of what a line tells.
  enum Key: String, CaseIterable {
    case provider = "checkout.provider"
    case operation = "checkout.operation"
    case outcome = "checkout.outcome"
    case status = "checkout.status"
    case duration = "checkout.duration_ms"
    case attempt = "checkout.attempt"
    case decision = "checkout.decision"
    case attempts = "checkout.attempts"
    case requestID = "checkout.request_id"
    case effect = "checkout.effect"
    case error = "checkout.error"
  }
}

extension CallReport {
  /// How loud the line of the call is.
  var level: Logger.Level {
    switch effect {
    case nil: .debug
    case .nothingHappened: .info
    case .mayHaveHappened: .warning
    }
  }
}

extension Effect {
  /// The effect in one word.
  var observed: String {
    switch self {
    case .nothingHappened: "nothing-happened"
    case .mayHaveHappened: "may-have-happened"
    }
  }
}
