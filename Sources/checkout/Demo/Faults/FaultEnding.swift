#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore

  /// How a call ended for the one who made it.
  struct FaultEnding: Sendable {
    /// What happened, in a few words.
    let summary: String
    /// How many requests the client tried to send.
    let attempts: Int
    /// What the error says of the call, or `nil` where there is none.
    let effect: Effect?
  }

  extension FaultEnding {
    init<Value>(_ response: APIResponse<Value>) {
      attempts = response.attempts.count
      summary = attempts > 1 ? "succeeded, attempt \(attempts)" : "succeeded"
      effect = nil
    }

    init<Problem>(_ error: APIError<Problem>) {
      attempts = error.attempts.count
      let again = attempts > 1 ? ", \(attempts) attempts" : ""
      summary = error.stage.fewWords(status: error.status) + again
      effect = error.effect
    }
  }

  extension APIError.Stage {
    fileprivate func fewWords(status: Int?) -> String {
      switch self {
      case .invalidRequest: "not sent"
      case .noResponse(let error): error.kind.description
      case .rejected: "refused with \(status ?? 0)"
      case .unexpectedResponse(.redirect): "the redirect was not followed"
      case .unexpectedResponse(.unreadableBody): "the answer cannot be read"
      case .unexpectedResponse(.repeatedPage): "a page came twice"
      }
    }
  }
#endif
