#if Sandbox
  extension PayRamSimulation {
    /// A payment's event is named by the payment's state: it has no name of its own.
    static var eventNames: [String] {
      paymentStates.map { "payment.\($0)" } + payoutEventNames + [pingName]
    }

    private static let paymentStates = [
      "OPEN", "PARTIALLY_FILLED", "FILLED", "OVER_FILLED", "CANCELED",
    ]

    private static let pingName = "payout.ping"

    private static let payoutEventNames = [
      "payout.pending-approval", "payout.approved", "payout.initiated", "payout.sent",
      "payout.processed", "payout.failed", "payout.rejected", "payout.cancelled",
    ]

    static func sampleEvent(_ name: String, seed: UInt64, at now: Moment) -> ProviderEvent? {
      var random = SeededRandom(seed: seed, stream: "payram.sample.\(name)")
      if name == pingName { return ping(at: now) }
      if payoutEventNames.contains(name) {
        return PayRamPayoutEvent.sample(name, at: now, &random)
      }
      guard let state = paymentStates.first(where: { "payment.\($0)" == name }) else { return nil }
      let cents: Int64 =
        switch state {
        case "PARTIALLY_FILLED": 12_16
        case "FILLED": 24_33
        case "OVER_FILLED": 36_49
        default: 0
        }
      let reference = random.uuid()
      return PayRamPaymentEvent(
        state: state, referenceID: reference, customerID: "unique_customer_id",
        customerEmail: "customer@example.com", invoiceID: reference, amount: "24.33",
        asset: PayRamAsset.options("USDC", "BASE").first,
        depositAddress: random.hex(prefix: "0x", length: 40),
        filled: Money(minorUnits: cents, currency: "usd"),
        transactionHash: random.hex(prefix: "0x", length: 64)
      ).event(id: random.token(prefix: "", length: 16), at: now, asGuide: false)
    }

    /// A test of the receiver. Whether it is signed is contested; here it is not.
    private static func ping(at now: Moment) -> ProviderEvent {
      var event = ProviderEvent(
        pingName, id: "ping", about: "ping", at: now,
        body: ["event_type": .string(pingName), "timestamp": .integer(now.unixSeconds)])
      event.signature = .none
      return event
    }

    /// PayRam signs with the project's API key.
    static func webhookSecret(seed: UInt64) -> String { testKey(seed: seed) }

    /// The key itself comes along, from times when nothing was signed.
    static func headers(_ envelope: WebhookEnvelope) -> [(name: String, value: String)] {
      var headers = [(name: "API-Key", value: envelope.secret)]
      if envelope.event.signature != .none {
        headers.append(("X-Payram-Signature", "sha256=\(envelope.digest())"))
      }
      if envelope.event.name == pingName { headers.append(("X-Webhook-Test", "true")) }
      return headers
    }

    /// As documented: progress is told three times, and a final state of a payment for two days.
    static func retries(of event: ProviderEvent) -> [Int64] {
      event.isFinal
        ? [2, 4, 1_800, 3_600, 7_200, 14_400, 28_800, 86_400, 172_800] : [2, 4]
    }
  }

  extension SandboxSetting {
    /// PayRam tells of payments as its guide says: a `GET` request with a JSON body, proven by the
    /// API key alone, with the members that the guide names; off, a signed `POST` request.
    public static let payRamGuideWebhooks = Self(provider: .payRam, name: "payram-guide-webhooks")
  }
#endif
