#if Sandbox
  internal import SpecGenerator

  /// An event as EcomTrade24 writes it, with the members of the only delivery that was ever shown.
  struct EcomTrade24Event: Sendable {
    let status: String
    /// A number, as digits.
    let sessionID: String
    let orderID: String
    let amount: String
    let currency: String
    let email: String?
    let transactionID: String?
    let merchantID: Int
    let domain: String

    /// - Parameter moment: When it is sent: each attempt names its own time.
    func json(sentAt moment: Moment) -> JSON {
      let json: JSON = [
        "event": "payment.session", "session_id": .number(sessionID),
        "order_id": .string(orderID), "status": .string(status), "amount": .string(amount),
        "currency": .string(currency), "email": .optional(email),
        "txid": .optional(transactionID), "merchant_id": .integer(merchantID),
        "shop_domain": .string(domain),
        "sent_at": .string(moment.iso8601.dropLast() + "+00:00"), "provider": "ecomtrade24",
      ]
      return json.adding("test", status == "test" ? true : nil)
    }

    func event(id: String, at moment: Moment) -> ProviderEvent {
      ProviderEvent(status, id: id, about: sessionID, at: moment) { json(sentAt: $0) }
    }
  }

  extension EcomTrade24Simulation {
    mutating func takeEvents(at now: Moment) -> [ProviderEvent] {
      sessions.takeNews(at: now).compactMap { event(of: $0) }
    }

    private func event(of news: SessionNews) -> ProviderEvent? {
      let status: String? =
        switch news.happening.kind {
        case .paid: "paid"
        case .failed: "failed"
        case .expired: "expired"
        case .created, .cancelled, .partlyPaid, .withdrawn, .settled: nil
        }
      guard let status else { return nil }
      let session = news.session
      var random = SeededRandom(seed: seed, stream: "ecomtrade24.payment.\(session.id)")
      let transaction = random.hex(prefix: "0x", length: 64)
      return EcomTrade24Event(
        status: status, sessionID: session.id, orderID: session.request["order_id"]?.string ?? "",
        amount: session.total.decimal, currency: session.total.currency.uppercased(),
        email: (session.request["customer_email"] ?? session.request["email"])?.string,
        transactionID: status == "paid" ? transaction : nil, merchantID: Self.merchant(seed: seed),
        domain: session.request["domain"]?.string ?? ""
      ).event(id: eventID(of: news, prefix: ""), at: news.happening.at)
    }

    /// The statuses, which tell events apart: all of them are `payment.session`.
    static var eventNames: [String] { ["paid", "failed", "expired", "pending", "review", "test"] }

    static func sampleEvent(_ name: String, seed: UInt64, at now: Moment) -> ProviderEvent? {
      guard eventNames.contains(name) else { return nil }
      let isTest = name == "test"
      var random = SeededRandom(seed: seed, stream: "ecomtrade24.sample.\(name)")
      return EcomTrade24Event(
        status: name,
        sessionID: isTest ? "0" : String(Int.random(in: 10_000..<100_000, using: &random)),
        orderID: isTest ? random.token(prefix: "TEST-WEBHOOK-", length: 10) : "ORDER-10001",
        amount: isTest ? "0.00" : "49.95", currency: "USD",
        email: isTest ? nil : "buyer@example.com",
        transactionID: name == "paid" ? random.hex(prefix: "0x", length: 64) : nil,
        merchantID: merchant(seed: seed), domain: "shop.example"
      ).event(id: random.token(prefix: "", length: 16), at: now)
    }

    private static func merchant(seed: UInt64) -> Int {
      var random = SeededRandom(seed: seed, stream: "ecomtrade24.merchant")
      return Int.random(in: 100..<1_000, using: &random)
    }

    static func webhookSecret(seed: UInt64) -> String {
      var random = SeededRandom(seed: seed, stream: "ecomtrade24.webhook")
      return random.token(prefix: "", length: 40)
    }

    /// Of the three headers that are documented, the one that was seen, without `sha256=`.
    static func headers(_ envelope: WebhookEnvelope) -> [(name: String, value: String)] {
      [("X-Ecomtrade24-Signature", envelope.digest())]
    }
  }
#endif
