extension APIError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// One line: the operation, what went wrong, the request's id, the number of the attempt if it is
  /// not the first, and what that means.
  public var description: String {
    let id = requestID.map { ", request id \($0)" } ?? ""
    let history = attempts.count > 1 ? ", attempt \(attempts.count)" : ""
    return "\(api).\(operationID) \(summary)\(id)\(history). \(consequence)"
  }

  /// The same line as ``description``.
  public var debugDescription: String { description }

  /// Shows how far the call came and its ids: nothing of the body.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "api": api, "operationID": operationID, "summary": summary, "effect": effect,
        "status": status as Any, "requestID": requestID as Any,
        "retryAfter": retryAfter as Any, "attempts": attempts,
      ])
  }

  private var summary: String {
    let status = status.map { "status \($0)" } ?? "no status"
    return switch stage {
    case .invalidRequest(let reason): "was not sent: \(reason)".droppingFinalPeriod
    case .noResponse(let error): "got no answer: \(error)"
    case .rejected: "was refused with \(status)"
    case .unexpectedResponse(let reason): "got \(status) and an unexpected answer: \(reason)"
    }
  }

  private var consequence: String {
    switch effect {
    case .nothingHappened: "Nothing happened at the provider."
    case .mayHaveHappened: "It may have taken effect: look before you try again."
    }
  }
}

extension APIError.Stage: CustomStringConvertible, CustomReflectable {
  /// How far the call came, without the provider's problem.
  public var description: String {
    switch self {
    case .invalidRequest(let reason): "invalid request: \(reason)"
    case .noResponse(let error): "no response: \(error)"
    case .rejected: "rejected"
    case .unexpectedResponse(let reason): "unexpected response: \(reason)"
    }
  }

  /// Shows nothing of the provider's problem.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension String {
  fileprivate var droppingFinalPeriod: String {
    hasSuffix(".") ? String(dropLast()) : self
  }
}
