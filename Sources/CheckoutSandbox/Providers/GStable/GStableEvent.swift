#if Sandbox
  internal import SpecGenerator

  /// An event as GStable writes it.
  struct GStableEvent: Sendable {
    let name: String
    let id: String
    let subject: String
    let payload: JSON

    /// What kind of thing it is about, by the start of its name.
    private var business: String {
      switch name {
      case _ where name.hasPrefix("session."): "session"
      case _ where name.hasPrefix("payment.link."): "payment_link"
      case _ where name.hasPrefix("product."): "product"
      default: "account"
      }
    }

    func event(at moment: Moment) -> ProviderEvent {
      let body: JSON = [
        "eventId": .string(id), "eventType": .string(name), "businessType": .string(business),
        "occurrence": .string(moment.withoutZone), "isSubscribable": true, "payload": payload,
      ]
      return ProviderEvent(name, id: id, about: subject, at: moment, body: body)
    }

    /// The events that are documented: what a session that expires is called, nobody says.
    static let names = [
      "session.created", "session.paid", "session.completed", "payment.link.created",
      "payment.link.updated", "payment.link.disabled", "payment.link.enabled", "product.created",
      "product.updated", "product.archived", "product.unarchived", "product.removed",
      "account.created", "account.updated", "account.removed",
    ]
  }

  extension GStableSimulation {
    mutating func takeEvents(at now: Moment) -> [ProviderEvent] {
      defer { untold = [] }
      return untold + sessions.takeNews(at: now).compactMap { event(of: $0) }
    }

    private func event(of news: SessionNews) -> ProviderEvent? {
      let name: String? =
        switch news.happening.kind {
        case .created: "session.created"
        case .paid: "session.paid"
        case .settled: "session.completed"
        case .failed, .cancelled, .partlyPaid, .expired, .withdrawn: nil
        }
      guard let name else { return nil }
      let (session, moment) = (news.session, news.happening.at)
      // As it was then: the session may be older news already. Where its page is, an event does not
      // say, since only a request to the API knows.
      let data = json(of: session, at: moment, page: "").removing("paymentUrl")
        .adding("currency", (details[session.id]?.token.id).map { .string($0) })
      let isPaid = news.happening.kind != .created
      return GStableEvent(
        name: name, id: eventID(of: news, prefix: "evt_"), subject: session.id,
        payload: [
          "sessionData": data,
          "transaction": isPaid ? transaction(of: session, at: moment) : .null,
        ]
      ).event(at: moment)
    }

    /// Takes note of something that happened to a product or a link.
    mutating func tell(_ name: String, of subject: String, _ payload: JSON, at now: Moment) {
      toldCount += 1
      var random = SeededRandom(seed: seed, stream: "gstable.event.\(toldCount)")
      untold.append(
        GStableEvent(
          name: name, id: random.token(prefix: "evt_", length: 16), subject: subject,
          payload: payload
        ).event(at: now))
    }

    static var eventNames: [String] { GStableEvent.names }

    static func webhookSecret(seed: UInt64) -> String {
      var random = SeededRandom(seed: seed, stream: "gstable.webhook")
      return random.token(prefix: "wkk_", length: 32)
    }

    /// The time is in seconds and the signature in hexadecimal, neither of which GStable says.
    static func headers(_ envelope: WebhookEnvelope) -> [(name: String, value: String)] {
      let time = String(envelope.signedAt.unixSeconds)
      return [
        ("x-gstable-timestamp", time),
        ("x-gstable-signature", envelope.digest(after: time + ":")),
      ]
    }

    /// The endpoints that the merchant made with the API, which want some events only. Only those
    /// of this machine are served: the addresses in a test are often somebody else's.
    func endpoints(for event: ProviderEvent) -> [WebhookEndpoint] {
      webhooks.all.compactMap { webhook in
        let events = (webhook.content["subscribedEvents"]?.array ?? []).compactMap(\.string)
        guard webhook.isActive, events.contains(event.name),
          let address = webhook.content["webhookUrl"]?.string, address.isOfThisMachine
        else { return nil }
        return WebhookEndpoint(address: address, secret: webhook.key)
      }
    }
  }
#endif
