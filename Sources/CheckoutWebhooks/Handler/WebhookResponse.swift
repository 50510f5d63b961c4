public import HTTPTypes

/// What to answer a delivery with.
public struct WebhookResponse: Sendable {
  /// What became of the delivery, for your log. It is not sent.
  public let outcome: WebhookOutcome

  /// The status. A provider takes any 2xx for "do not deliver this again".
  public let status: HTTPResponse.Status

  /// `Content-Type`, and `Retry-After` in seconds where waiting helps.
  public let headers: HTTPFields

  /// One word and a line break, in ASCII. It tells a stranger nothing that the status does not.
  public let body: String

  init(_ outcome: WebhookOutcome, now: Duration) {
    self.outcome = outcome
    var headers: HTTPFields = [.contentType: "text/plain; charset=utf-8"]
    switch outcome {
    case .done: (status, body) = (.ok, "done\n")
    case .duplicate: (status, body) = (.ok, "duplicate\n")
    case .inProgress(let end):
      (status, body) = (.serviceUnavailable, "busy\n")
      headers[.retryAfter] = Self.seconds(end - now)
    case .conflict: (status, body) = (.conflict, "conflict\n")
    case .refused(let error): (status, body) = (error.suggestedStatus, "refused\n")
    case .failed: (status, body) = (.internalServerError, "failed\n")
    case .unavailable:
      (status, body) = (.serviceUnavailable, "unavailable\n")
      headers[.retryAfter] = "10"
    }
    self.headers = headers
  }

  /// Whole seconds, rounded up, from a second to a day.
  private static func seconds(_ duration: Duration) -> String {
    let bounded = min(max(duration, .seconds(1)), .seconds(86_400))
    let (seconds, rest) = bounded.components
    return "\(rest > 0 ? seconds + 1 : seconds)"
  }
}
