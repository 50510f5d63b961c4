#if Sandbox
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutWebhooks
  internal import YeraConnect

  extension WebhookVerdict {
    /// What would make a delivery verify that does not, or `nil` where nothing does that is tried.
    static func advice(
      on provider: SandboxProvider, _ secret: Secret, _ body: [UInt8], _ headers: WebhookHeaders,
      now: Duration
    ) -> String? {
      if let shorter = body.withoutLineBreak,
        (try? verify(provider, secret, shorter, headers, now: now)) != nil
      {
        return "It verifies without the line break at its end: the capture added that."
      }
      if provider == .yeraConnect, isSignedAsPreviewed(secret, body, headers, now: now) {
        return
          "It verifies as the page in preview describes: make the webhooks with acceptsPreview."
      }
      return nil
    }

    private static func isSignedAsPreviewed(
      _ secret: Secret, _ body: [UInt8], _ headers: WebhookHeaders, now: Duration
    ) -> Bool {
      let webhooks = try? YeraConnectWebhooks(
        keys: SigningKeys(secret), window: TimeWindow(.seconds(300)), acceptsPreview: true)
      return (try? webhooks?.verify(body, headers: headers, now: now)) != nil
    }
  }

  extension [UInt8] {
    /// The bytes without the line break at their end, which editors and `echo` add; `nil` if there is
    /// none.
    fileprivate var withoutLineBreak: [UInt8]? {
      guard last == UInt8(ascii: "\n") else { return nil }
      let line = dropLast()
      return Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
  }
#endif
