#if Sandbox
  internal import SpecGenerator

  /// The members of Yera Connect's only documented payload. The sandbox has the same in all events,
  /// but for the status: of that, only `completed` is documented.
  struct YeraConnectEvent: Sendable {
    let name: String
    let id: String
    let paymentID: String
    let sessionID: String
    let orderID: String?
    let amount: String
    let currency: String

    /// The amount is a number here, and text where a session is created.
    var json: JSON {
      let json: JSON = [
        "event": .string(name), "eventId": .string(id), "paymentId": .string(paymentID),
        "checkoutSessionId": .string(sessionID),
      ]
      return json.adding("merchantOrderId", orderID.map { .string($0) })
        .adding("amount", .number(amount)).adding("currency", .string(currency))
        .adding("status", name == "payment.completed" ? "completed" : nil)
    }

    func event(at moment: Moment) -> ProviderEvent {
      ProviderEvent(name, id: id, about: sessionID, at: moment, body: json)
    }

    static let names = [
      "payment.created", "payment.redirected", "payment.pending", "payment.processing",
      "payment.completed", "payment.failed", "payment.cancelled", "payment.refunded",
      "checkout.created", "checkout.expired", "settlement.processing", "settlement.completed",
      "settlement.failed",
    ]
  }

  extension YeraConnectSimulation {
    mutating func takeEvents(at now: Moment) -> [ProviderEvent] {
      sessions.takeNews(at: now).compactMap { event(of: $0) }
    }

    private func event(of news: SessionNews) -> ProviderEvent? {
      guard let name = Self.name(of: news.happening.kind) else { return nil }
      let session = news.session
      let order = session.request["orderId"] ?? session.request["order_id"]
      return YeraConnectEvent(
        name: name, id: eventID(of: news, prefix: "evt_"),
        paymentID: paymentID(of: session.id), sessionID: session.id,
        orderID: order.flatMap { $0.string ?? $0.number }, amount: session.total.decimal,
        currency: session.total.currency.uppercased()
      ).event(at: news.happening.at)
    }

    private func paymentID(of session: String) -> String {
      var random = SeededRandom(seed: seed, stream: "yera-connect.payment.\(session)")
      return random.token(prefix: "yc_pay_", length: 20)
    }

    private static func name(of happening: Happening.Kind) -> String? {
      switch happening {
      case .created: "checkout.created"
      case .failed: "payment.failed"
      case .cancelled: "payment.cancelled"
      case .paid: "payment.completed"
      case .expired: "checkout.expired"
      case .settled: "settlement.completed"
      case .partlyPaid, .withdrawn: nil
      }
    }

    /// An event of which the sandbox has no session.
    static func sampleEvent(_ name: String, seed: UInt64, at now: Moment) -> ProviderEvent? {
      guard eventNames.contains(name) else { return nil }
      var random = SeededRandom(seed: seed, stream: "yera-connect.sample.\(name)")
      return YeraConnectEvent(
        name: name, id: random.token(prefix: "evt_", length: 16),
        paymentID: random.token(prefix: "yc_pay_", length: 20),
        sessionID: random.token(prefix: "yc_sess_", length: 20), orderID: "order_10482",
        amount: "100.00", currency: "EUR"
      ).event(at: now)
    }

    static var eventNames: [String] { YeraConnectEvent.names }

    static func webhookSecret(seed: UInt64) -> String {
      var random = SeededRandom(seed: seed, stream: "yera-connect.webhook")
      return random.token(prefix: "yera_test_whsec_", length: 32)
    }

    /// `yera-timestamp` and the signature name the same time, in seconds. Of a preview's signature
    /// only the form is documented.
    static func headers(_ envelope: WebhookEnvelope) -> [(name: String, value: String)] {
      let time = String(envelope.signedAt.unixSeconds)
      let digest = envelope.digest(after: time + ".")
      let isPreview = envelope.event.signature == .preview
      return [
        ("user-agent", "Yera-Connect-Webhooks/1.0 (sandbox)"),
        ("yera-delivery-id", envelope.attemptID), ("yera-event-id", envelope.event.id),
        ("yera-event-type", envelope.event.name), ("yera-timestamp", time),
        ("yera-signature", isPreview ? "sha256=\(digest)" : "t=\(time),v1=\(digest)"),
      ]
    }
  }

  extension SandboxSetting {
    /// Yera Connect signs as its webhooks page says, which is marked as a preview:
    /// `yera-signature: sha256=…`. The page does not say what is signed; here it is `yera-timestamp`,
    /// a full stop and the body, as in the signatures of the guide.
    public static let yeraConnectPreviewSignatures = Self(
      provider: .yeraConnect, name: "yera-connect-preview-signatures")
  }
#endif
