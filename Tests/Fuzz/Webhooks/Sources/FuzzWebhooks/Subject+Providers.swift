import CheckoutCore
import CheckoutWebhooks
import EcomTrade24
import GStable
import JoPay
import PayRam
import YeraConnect

extension Subject {
  /// The five providers' webhooks, with what some of them take beyond their scheme.
  static let providers: [Subject] = made { () throws(WebhookError) in
    [
      try provider(
        "yera-connect", "yera-signature", "t=1700000000,v1=~", time: "yera-timestamp",
        contents: { time, _, body in [time + "." + body] },
        make: { keys throws(WebhookError) in try YeraConnectWebhooks(keys: keys) }),
      try provider(
        "yera-connect, preview", "yera-signature", "sha256=~", time: "yera-timestamp",
        contents: { time, _, body in [time + "." + body, body] },
        make: { keys throws(WebhookError) in
          try YeraConnectWebhooks(
            keys: keys, window: TimeWindow(.seconds(300)), acceptsPreview: true)
        }),
      try provider(
        "gstable", "x-gstable-signature", "~", time: "x-gstable-timestamp",
        contents: { time, _, body in [time + ":" + body] },
        make: { keys throws(WebhookError) in try GStableWebhooks(keys: keys) }),
      try provider(
        "jopay", "x-jopay-signature", "t=1700000000,v1=~",
        contents: { time, _, body in [time + "." + body] },
        make: { keys throws(WebhookError) in try JoPayWebhooks(keys: keys) }),
      try provider(
        "payram", "x-payram-signature", "sha256=~", contents: { _, _, body in [body] },
        make: { keys throws(WebhookError) in try PayRamWebhooks(keys: keys) }),
      try provider(
        "payram, by key", "api-key", "second secret key", algorithm: .presented,
        contents: { _, _, _ in [[]] },
        make: { keys throws(WebhookError) in try PayRamWebhooks(keys: keys) }),
      try provider(
        "ecomtrade24", "x-webhook-signature", "~", contents: { _, _, body in [body] },
        make: { keys throws(WebhookError) in try EcomTrade24Webhooks(keys: keys) }),
    ]
  }

  private static func provider<Source: WebhookSource>(
    _ name: String, _ signatureHeader: String, _ template: String, time: String? = nil,
    algorithm: Algorithm = .hmac,
    contents: @escaping Contents,
    make: (SigningKeys) throws(WebhookError) -> Source
  ) throws(WebhookError) -> Subject {
    try Subject(
      name, signatureHeader, template, time: time, algorithm: algorithm, contents: contents
    ) { secrets throws(WebhookError) in
      let source = try make(SigningKeys(secrets))
      return { body, headers, now throws(WebhookError) in
        let event = try source.verify(body, headers: headers, now: now)
        require(!event.event.deduplicationKey.isEmpty, "an event without a key")
        return event.payload
      }
    }
  }
}
