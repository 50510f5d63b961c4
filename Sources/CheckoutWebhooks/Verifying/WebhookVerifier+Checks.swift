import HTTPTypes

extension WebhookVerifier {
  /// Throws if there is no body, or too much of it.
  @usableFromInline
  func checkSize(_ count: Int) throws(WebhookError) {
    guard count > 0 else { throw WebhookError(.emptyPayload, scheme: scheme.name) }
    guard count <= maximumBodyBytes else {
      throw WebhookError(.payloadTooLarge, scheme: scheme.name)
    }
  }

  /// All checks behind those of size, in their order. It returns its error, since the closure that
  /// it is called in would lose the type of one that is thrown.
  @usableFromInline
  func check(
    _ body: UnsafeRawBufferPointer, headers: WebhookHeaders, now: Duration
  ) -> Result<Proof, WebhookError> {
    Result { () throws(WebhookError) in
      let delivery = try prepared.read(headers, body: body)
      var match: Int?
      for index in keys.indices
      where keys[index].matches(delivery.digests, of: delivery.content) && match == nil {
        match = index
      }
      guard let match else {
        throw WebhookError(
          .signatureMismatch, scheme: scheme.name, hints: hints(body.count, headers))
      }
      let sentAt = delivery.content.timestamp?.unixTime
      try checkAge(of: sentAt, now: now)
      return Proof(scheme: prepared, keyIndex: match, sentAt: sentAt)
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
    if let encoding = headers[.contentEncoding], !encoding.isEmpty, encoding != "identity" {
      hints.append(.bodyWasEncoded)
    }
    return hints
  }
}
