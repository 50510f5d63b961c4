#if Sandbox
  /// One attempt to deliver an event, as it goes out.
  struct WebhookRequest: Sendable {
    let method: String
    let address: String
    let headers: [(name: String, value: String)]
    var body: [UInt8]
    /// What `Content-Length` says, where it is not the truth.
    var announcedLength: Int?

    /// Signs an event as its provider does.
    ///
    /// - Parameters:
    ///   - attemptID: The attempt's own id.
    ///   - now: When it is sent.
    ///   - signedAt: What the signature says when it was sent.
    init(
      _ event: ProviderEvent, of provider: SandboxProvider, to address: String, attemptID: String,
      secret: String, at now: Moment, signedAt: Moment
    ) {
      method = event.method
      self.address = address
      body = Array(event.body(now).text.utf8)
      headers = provider.simulation.headers(
        WebhookEnvelope(
          event: event, attemptID: attemptID, secret: secret, signedAt: signedAt, body: body))
    }
  }
#endif
