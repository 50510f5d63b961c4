#if Sandbox
  internal import SpecGenerator

  extension PayRamSimulation {
    mutating func takeEvents(at now: Moment) -> [ProviderEvent] {
      let payments = sessions.takeNews(at: now).compactMap { event(of: $0) }
      let payoutEvents = payouts.takeNews(at: now).map {
        PayRamPayoutEvent($0).event(at: $0.at)
      }
      return (payments + payoutEvents).enumerated().sorted { a, b in
        (a.element.at, a.offset) < (b.element.at, b.offset)
      }.map(\.element)
    }

    private func event(of news: SessionNews) -> ProviderEvent? {
      let payment = news.session
      let state: String? =
        switch news.happening.kind {
        case .created: "OPEN"
        case .partlyPaid: "PARTIALLY_FILLED"
        case .paid: news.happening.received > payment.total.units ? "OVER_FILLED" : "FILLED"
        // One that is partly paid keeps its state when it runs out, so that there is no news.
        case .expired, .withdrawn: news.happening.received > 0 ? nil : "CANCELED"
        case .failed, .cancelled, .settled: nil
        }
      guard let state else { return nil }
      let asset = PayRamAsset.choice(of: payment)
      let address = asset.flatMap { depositAddress(of: payment, family: $0.family)?.address }
      var random = SeededRandom(
        seed: seed, stream: "payram.transaction.\(payment.id).\(news.number)")
      let details = PayRamPaymentEvent(
        state: state, referenceID: payment.id, customerID: payment.request["customerId"]?.string,
        customerEmail: payment.request["customerEmail"]?.string,
        invoiceID: payment.request["invoiceID"]?.string ?? payment.id,
        amount: Self.digits(of: payment), asset: asset, depositAddress: address,
        filled: payment.total.with(units: news.happening.received),
        transactionHash: random.hex(prefix: "0x", length: 64))
      return details.event(
        id: eventID(of: news, prefix: ""), at: news.happening.at,
        asGuide: settings[.payRamGuideWebhooks] ?? false)
    }
  }
#endif
