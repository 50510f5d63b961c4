#if Sandbox
  internal import Crypto

  /// What a provider needs to sign one attempt to deliver an event.
  struct WebhookEnvelope: Sendable {
    let event: ProviderEvent
    /// The attempt's own id, for providers that give it one.
    let attemptID: String
    let secret: String
    /// The time that the signature names.
    let signedAt: Moment
    /// The body as it is sent.
    let body: [UInt8]

    /// The lower-case hexadecimal HMAC-SHA256, keyed with the secret, of a text and the body.
    func digest(after prefix: String = "") -> String {
      var hmac = HMAC<SHA256>(key: SymmetricKey(data: Array(secret.utf8)))
      hmac.update(data: Array(prefix.utf8))
      hmac.update(data: body)
      return hmac.finalize().map { byte in
        let digits = String(byte, radix: 16)
        return byte < 16 ? "0" + digits : digits
      }.joined()
    }
  }
#endif
