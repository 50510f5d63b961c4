#if Sandbox
  /// Which payouts a list has, and in which order. All of it was checked against the specification.
  struct PayRamPayoutQuery: Sendable {
    private let query: FormFields
    private let now: Moment

    init(_ query: FormFields, now: Moment) {
      self.query = query
      self.now = now
    }

    /// At most 100, the newest first where nothing else is asked for.
    func page(of payouts: [PayRamPayout]) -> [PayRamPayout] {
      let sorted = payouts.filter(matches).sorted { a, b in
        isAscending ? isBefore(a, b) : isBefore(b, a)
      }
      let limit = min(max(integer("limit") ?? 100, 0), 100)
      return Array(sorted.dropFirst(max(integer("offset") ?? 0, 0)).prefix(limit))
    }

    private var isAscending: Bool { query["order"] == "ASC" }

    /// Ids break ties, so that pages fit together.
    private func isBefore(_ a: PayRamPayout, _ b: PayRamPayout) -> Bool {
      switch query["sortBy"] {
      case "created_at": (a.createdAt, a.id) < (b.createdAt, b.id)
      case "amount": (a.amountInUSD.units, a.id) < (b.amountInUSD.units, b.id)
      case "status":
        (a.state(at: now).rawValue, a.id) < (b.state(at: now).rawValue, b.id)
      default: a.id < b.id
      }
    }

    private func matches(_ payout: PayRamPayout) -> Bool {
      isIn("status", payout.state(at: now).rawValue) && isIn("types", "payout_merchant")
        && isIn("blockchainCode", payout.asset.chain) && isIn("toAddress", payout.toAddress)
        && isIn("recipientEmails", payout.email) && isIn("recipientIDs", payout.customer)
        // No payout of the sandbox says where it comes from.
        && (query.all["fromAddress"] ?? []).isEmpty
        && isInRange(payout) && isFound(payout)
    }

    private func isIn(_ name: String, _ value: String) -> Bool {
      query.all[name].map { $0.contains(value) } ?? true
    }

    private func isInRange(_ payout: PayRamPayout) -> Bool {
      if let least = integer("greaterThanID"), payout.id <= least { return false }
      if let most = integer("lessThanID"), payout.id >= most { return false }
      let after = ["createdAfter", "updatedAfter", "startDate"].compactMap(moment)
      let before = ["createdBefore", "updatedBefore", "endDate"].compactMap(moment)
      return after.allSatisfy { $0 <= payout.createdAt }
        && before.allSatisfy { payout.createdAt <= $0 }
    }

    /// Where PayRam searches is not documented: here in the address and the e-mail address.
    private func isFound(_ payout: PayRamPayout) -> Bool {
      guard let text = query["search"]?.lowercased(), !text.isEmpty else { return true }
      return payout.toAddress.lowercased().contains(text)
        || payout.email.lowercased().contains(text)
    }

    private func integer(_ name: String) -> Int? { query[name].flatMap { Int($0) } }

    private func moment(_ name: String) -> Moment? {
      query[name].flatMap { Moment(rfc3339: $0) }
    }
  }
#endif
