#if Sandbox
  internal import SpecGenerator

  /// An event as JoPay writes it. Only that of a paid session is documented; the others have its
  /// members, but for the time of completion.
  struct JoPayEvent: Sendable {
    let name: String
    let sessionID: String
    let status: String
    let amountCents: Int64
    let currency: String
    let email: JSON?
    let metadata: JSON?

    func json(at moment: Moment) -> JSON {
      let data: JSON = [
        "id": .string(sessionID), "status": .string(status),
        "amount_cents": .integer(amountCents), "currency": .string(currency),
      ]
      let completedAt = status == "completed" ? JSON.string(moment.iso8601) : nil
      return [
        "event": .string(name),
        "data": data.adding("customer_email", email).adding("metadata", metadata)
          .adding("completed_at", completedAt),
        "created_at": .string(moment.iso8601),
      ]
    }

    /// An event of JoPay has no id, so that this one is never sent.
    func event(id: String, at moment: Moment) -> ProviderEvent {
      ProviderEvent(name, id: id, about: sessionID, at: moment, body: json(at: moment))
    }

    /// The events, each with the status that its session has then.
    static let statuses = [
      ("checkout.session.completed", "completed"), ("checkout.session.expired", "expired"),
      ("checkout.payment.failed", "pending"),
    ]
  }

  extension JoPaySimulation {
    mutating func takeEvents(at now: Moment) -> [ProviderEvent] {
      sessions.takeNews(at: now).compactMap { event(of: $0) }
    }

    private func event(of news: SessionNews) -> ProviderEvent? {
      let index: Int? =
        switch news.happening.kind {
        case .paid: 0
        case .expired: 1
        case .failed: 2
        case .created, .cancelled, .partlyPaid, .withdrawn, .settled: nil
        }
      guard let index else { return nil }
      let (name, status) = JoPayEvent.statuses[index]
      let session = news.session
      return JoPayEvent(
        name: name, sessionID: session.id, status: status, amountCents: session.total.units,
        currency: session.total.currency,
        email: session.request["customer_email"].map { JSON($0) },
        metadata: session.request["metadata"].map { JSON($0) }
      ).event(id: eventID(of: news, prefix: ""), at: news.happening.at)
    }

    static var eventNames: [String] { JoPayEvent.statuses.map(\.0) }

    static func sampleEvent(_ name: String, seed: UInt64, at now: Moment) -> ProviderEvent? {
      guard let status = JoPayEvent.statuses.first(where: { $0.0 == name })?.1 else { return nil }
      var random = SeededRandom(seed: seed, stream: "jopay.sample.\(name)")
      return JoPayEvent(
        name: name, sessionID: random.token(prefix: "cs_", length: 24), status: status,
        amountCents: 2_500, currency: "eur", email: "customer@example.com",
        metadata: ["order_id": "12345"]
      ).event(id: random.token(prefix: "", length: 16), at: now)
    }

    static func webhookSecret(seed: UInt64) -> String {
      var random = SeededRandom(seed: seed, stream: "jopay.webhook")
      return random.token(prefix: "whsec_", length: 32)
    }

    static func headers(_ envelope: WebhookEnvelope) -> [(name: String, value: String)] {
      let time = String(envelope.signedAt.unixSeconds)
      return [("X-JoPay-Signature", "t=\(time),v1=\(envelope.digest(after: time + "."))")]
    }
  }
#endif
