#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutWebhooks
  internal import HTTPTypes

  /// What a webhook proved, once it was verified.
  struct DemoReceipt: Sendable {
    /// The event, as the library names it: `checkout.session.completed`.
    let event: String
    /// What the shop recognises the event by if it comes again.
    let deduplicationKey: String
    /// The session that it reports as paid, where it does.
    let paidSession: String?
  }

  extension DemoProvider {
    /// Reads a delivery as a shop does: with the provider's own verifier.
    func receive(
      _ body: [UInt8], _ headers: HTTPFields, _ secret: Secret
    ) throws(WebhookError) -> DemoReceipt {
      let event = try Webhooks(secret: secret).verify(body, headers: headers).event
      return DemoReceipt(
        event: event.typeName, deduplicationKey: event.deduplicationKey,
        paidSession: paidSession(in: event))
    }
  }
#endif
