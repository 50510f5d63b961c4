#if Sandbox
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutWebhooks
  internal import EcomTrade24
  internal import GStable
  internal import JoPay
  internal import PayRam
  internal import YeraConnect

  /// What a captured delivery turned out to be, once it was verified.
  struct WebhookVerdict: Sendable {
    let event: String
    let eventID: String?
    let deduplicationKey: String
    let sentAt: Duration?
    /// Whether the body is proven, and not only who sent it.
    let isBodySigned: Bool

    /// Verifies a delivery with what a provider's module offers to everybody.
    static func verify(
      _ provider: SandboxProvider, _ secret: Secret, _ body: [UInt8], _ headers: WebhookHeaders,
      now: Duration
    ) throws(WebhookError) -> WebhookVerdict {
      switch provider {
      case .yeraConnect: try verify(YeraConnectWebhooks.self, secret, body, headers, now)
      case .gStable: try verify(GStableWebhooks.self, secret, body, headers, now)
      case .joPay: try verify(JoPayWebhooks.self, secret, body, headers, now)
      case .payRam: try verify(PayRamWebhooks.self, secret, body, headers, now)
      case .ecomTrade24: try verify(EcomTrade24Webhooks.self, secret, body, headers, now)
      }
    }

    private static func verify<Webhooks: ProviderWebhooks>(
      _ type: Webhooks.Type, _ secret: Secret, _ body: [UInt8], _ headers: WebhookHeaders,
      _ now: Duration
    ) throws(WebhookError) -> WebhookVerdict {
      let verified = try Webhooks(secret: secret).verify(body, headers: headers, now: now)
      return WebhookVerdict(
        event: verified.event.typeName, eventID: verified.event.eventID,
        deduplicationKey: verified.event.deduplicationKey, sentAt: verified.payload.sentAt,
        isBodySigned: verified.payload.isBodySigned)
    }
  }
#endif
