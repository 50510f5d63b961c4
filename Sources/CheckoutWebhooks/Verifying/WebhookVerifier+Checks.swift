import HTTPTypes

extension WebhookVerifier {
  /// The key that a delivery was signed with, and when.
  struct Match {
    let keyIndex: Int
    let sentAt: Duration?
  }

  /// All checks behind those of size, in their order. It returns its error, since the closure that
  /// it is called in would lose the type of one that is thrown.
  func check(
    _ body: BodyBytes, headers: WebhookHeaders, now: Duration
  ) -> Result<Match, WebhookError> {
    Result { () throws(WebhookError) in
      let delivery = try prepared.read(headers)
      let content = delivery.content(of: prepared.signedParts)
      var match: Int?
      for (index, key) in keys.enumerated()
      where key.matches(delivery.digests, of: content, body: body) && match == nil {
        match = index
      }
      guard let match else {
        throw WebhookError(
          .signatureMismatch, scheme: scheme.name, hints: hints(body.count, headers))
      }
      try checkAge(of: delivery.timestamp?.unixTime, now: now)
      return Match(keyIndex: match, sentAt: delivery.timestamp?.unixTime)
    }
  }

  /// Throws if a proven timestamp is outside the window.
  private func checkAge(of timestamp: Duration?, now: Duration) throws(WebhookError) {
    guard let timestamp, let window = prepared.window else { return }
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
  private func hints(_ bodyLength: Int, _ headers: WebhookHeaders) -> [WebhookError.Hint] {
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
