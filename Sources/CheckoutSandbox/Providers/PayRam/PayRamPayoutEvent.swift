#if Sandbox
  /// An event of a payout as PayRam writes it.
  struct PayRamPayoutEvent: Sendable {
    /// What happened: `sent`, `pending-approval`.
    let word: String
    let payout: PayRamPayout

    /// The API calls pending what the event calls approved.
    init(_ news: PayRamPayoutNews) {
      self.init(
        news.payout, word: news.state == .pending ? "approved" : news.state.rawValue)
    }

    func event(at moment: Moment) -> ProviderEvent {
      let name = "payout.\(word)"
      let isSent = word == "sent" || word == "processed"
      let isCoin = payout.asset.standard == "native" || payout.asset.standard == "TRX"
      return ProviderEvent(
        name, id: "\(payout.id).\(word)", about: String(payout.id), at: moment,
        body: [
          "event_type": .string(name), "payout_id": .integer(payout.id),
          "network": .string(payout.asset.chain), "token": .string(payout.asset.currency),
          "amount": .string(payout.amount), "amount_usd": .string(payout.amountInUSD.decimal),
          "email": .string(payout.email), "address": .string(payout.toAddress),
          "from_address": "", "tx_hash": .string(isSent ? payout.transactionHash : ""),
          "status": .string(word.uppercased()), "withdrawal_type": "payout_merchant",
          "currency_type": isCoin ? "coin" : "token",
          "created_at": .integer(payout.createdAt.unixSeconds),
          "updated_at": .integer(moment.unixSeconds), "timestamp": .integer(moment.unixSeconds),
          "failure_reason": word == "failed" ? "The chain refused the transaction." : "",
        ])
    }
  }

  extension PayRamPayoutEvent {
    /// - Parameter word: What happened to the payout.
    private init(_ payout: PayRamPayout, word: String) {
      self.word = word
      self.payout = payout
    }

    /// What happened to a payout that was made up, or `nil` where no event is named so.
    static func sample(
      _ name: String, at now: Moment, _ random: inout SeededRandom
    ) -> ProviderEvent? {
      guard let asset = PayRamAsset.options("USDC", "BASE").first else { return nil }
      let payout = PayRamPayout(
        id: 120, createdAt: now, asset: asset, amount: "100",
        amountInUSD: Money(minorUnits: 100_00, currency: "usd"),
        toAddress: random.hex(prefix: "0x", length: 40), email: "customer@example.com",
        customer: "unique_customer_id", transactionHash: random.hex(prefix: "0x", length: 64))
      return Self(payout, word: String(name.dropFirst("payout.".count))).event(at: now)
    }
  }
#endif
