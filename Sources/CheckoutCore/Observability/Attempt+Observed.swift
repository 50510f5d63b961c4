extension Attempt {
  /// How it ended in one word: the hundred of its status, `2xx` to `5xx`, or why there is none.
  var observedOutcome: String {
    switch outcome {
    case .answered(let status): "\(status / 100)xx"
    case .failed(let error):
      (error.kind == .cancelled ? CallReport.Outcome.cancelled : .noResponse).rawValue
    }
  }

  /// The status, if an answer came.
  var status: Int? { outcome.status }

  /// Why no answer came, if none did.
  var transportError: TransportError? {
    if case .failed(let error) = outcome { error } else { nil }
  }
}

extension Attempt.Outcome {
  /// The status, if an answer came.
  var status: Int? {
    if case .answered(let status) = self { status } else { nil }
  }

  /// Why it is no success, in one word: the status, or why there is none.
  var errorType: String? {
    switch self {
    case .answered(let status): (200...299).contains(status) ? nil : "\(status)"
    case .failed(let error): error.observedKind
    }
  }
}

extension Duration {
  /// The duration in milliseconds, to the microsecond.
  var inMilliseconds: Double { (self / .microseconds(1)).rounded() / 1_000 }
}
