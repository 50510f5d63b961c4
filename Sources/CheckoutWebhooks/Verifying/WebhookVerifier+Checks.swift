import HTTPTypes

extension WebhookVerifier {
  /// Throws if a proven timestamp is outside the window.
  func checkAge(of timestamp: Duration?, now: Duration) throws(WebhookError) {
    guard let timestamp, let window = scheme.timestamp?.window else { return }
    let difference = timestamp - now
    let hint = WebhookError.Hint.clocksDiffer(by: difference)
    if difference < .zero - window.past {
      throw WebhookError(.timestampTooOld, scheme: scheme.name, hints: [hint])
    }
    if difference > window.future {
      throw WebhookError(.timestampTooNew, scheme: scheme.name, hints: [hint])
    }
  }

  /// What may be why nothing matched, without a look at the body.
  func hints(_ bodyLength: Int, _ headers: WebhookHeaders) -> [WebhookError.Hint] {
    var hints: [WebhookError.Hint] = hasSpaceAroundSecret ? [.spaceAroundSecret] : []
    if let announced = headers[.contentLength].flatMap({ Int($0) }), announced != bodyLength {
      hints.append(.bodyLengthDiffers(received: bodyLength, announced: announced))
    }
    if let encoding = headers.nonEmpty(.contentEncoding), encoding != "identity" {
      hints.append(.bodyWasEncoded)
    }
    return hints
  }
}
