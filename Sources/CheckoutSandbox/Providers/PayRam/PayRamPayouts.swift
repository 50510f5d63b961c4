#if Sandbox
  internal import HTTPTypes
  internal import SpecGenerator

  /// The payouts of a PayRam project.
  struct PayRamPayouts: Sendable {
    private var payouts = KeptEntries<PayRamPayout>()
    /// The payouts that were made with an idempotency key.
    private var idOfKey = KeptEntries<String>()
    private var lastID = 0
    var news = News()

    var all: [PayRamPayout] { payouts.all }

    subscript(_ id: String) -> PayRamPayout? { payouts[id] }

    /// The payout that a key stands for already.
    func payout(withKey key: String) -> PayRamPayout? { idOfKey[key].flatMap { payouts[$0] } }

    mutating func nextID() -> Int {
      lastID += 1
      return lastID
    }

    mutating func insert(_ payout: PayRamPayout, key: String?) {
      payouts[String(payout.id)] = payout
      if let key { idOfKey[key] = String(payout.id) }
      news.note(String(payout.id))
    }

    /// Replaces a payout that exists.
    mutating func update(_ payout: PayRamPayout) { payouts[String(payout.id)] = payout }

    /// Whether the same money went to the same address within the last five minutes.
    func hasDuplicate(_ asset: PayRamAsset, _ amount: String, _ address: String, now: Moment)
      -> Bool
    {
      payouts.all.contains { payout in
        payout.asset == asset && payout.amount == amount && payout.toAddress == address
          && now < payout.createdAt.adding(seconds: 300)
      }
    }
  }

  extension PayRamSimulation {
    /// Sends money. A key in the header goes before one in the body, and gives the first payout
    /// again.
    mutating func createPayout(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      let body = try call.requiredBody()
      let key =
        HTTPField.Name("Idempotency-Key").flatMap { call.headers[$0] }
        ?? body["idempotencyKey"]?.string
      if let key, let payout = payouts.payout(withKey: key) {
        return Answer(status: 201, json: payout.json(at: call.now))
      }
      let (asset, address) = try Self.destination(body)
      let amount = body["amount"]?.string ?? ""
      let value = try Self.value(of: amount, asset)
      if key == nil, payouts.hasDuplicate(asset, amount, address, now: call.now) {
        throw .refused(
          status: 409, code: "PAYOUT_DUPLICATE_REQUEST",
          message: "The same payout was made within the last five minutes.")
      }
      let payout = PayRamPayout(
        id: payouts.nextID(), createdAt: call.now, asset: asset, amount: amount,
        amountInUSD: value, toAddress: address, email: body["email"]?.string ?? "",
        customer: body["customerID"]?.string ?? "",
        transactionHash: random.hex(prefix: "0x", length: 64))
      payouts.insert(payout, key: key)
      return Answer(status: 201, json: payout.json(at: call.now))
    }

    func retrievePayout(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      guard let payout = call.parameters["id"].flatMap({ payouts[$0] }) else {
        throw .notFound("payout with this id")
      }
      return Answer(json: payout.json(at: call.now))
    }

    func listPayouts(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      let query = PayRamPayoutQuery(call.query, now: call.now)
      return Answer(json: .array(query.page(of: payouts.all).map { $0.json(at: call.now) }))
    }

    /// A node pays out on all chains but Bitcoin.
    private static func destination(
      _ body: JSONNode
    ) throws(ProviderRefusal) -> (PayRamAsset, address: String) {
      let chain = body["blockchainCode"]?.string ?? ""
      let found = PayRamAsset.options(body["currencyCode"]?.string, chain).first
      guard let asset = found, asset.family != .bitcoin else {
        throw .refused(
          status: 400, code: "PAYOUT_CURRENCY_DISABLED",
          message: "This currency is not paid out on this chain.")
      }
      let address = body["toAddress"]?.string ?? ""
      guard asset.family.accepts(address) else {
        throw .invalid("$.toAddress", "must be an address of the chain \(chain)")
      }
      return (asset, address)
    }

    /// What an amount is worth. The smallest payout, 1 USD, is the sandbox's own choice.
    private static func value(
      of amount: String, _ asset: PayRamAsset
    ) throws(ProviderRefusal) -> Money {
      guard let value = asset.dollars(of: amount) else {
        throw .invalid("$.amount", "must be a decimal number that fits")
      }
      guard value.units >= 1_00 else {
        throw .refused(
          status: 400, code: "PAYOUT_AMOUNT_BELOW_MINIMUM",
          message: "A payout is worth at least 1 USD.")
      }
      return value
    }
  }

  extension PayRamAsset {
    /// What an amount of this currency is worth, in whole cents that are rounded down.
    func dollars(of amount: String) -> Money? {
      guard let amount = Money(decimal: amount, currency: "usd"),
        let price = Money(decimal: price, currency: "usd"), amount.scale + price.scale >= 2
      else { return nil }
      let (high, low) = amount.units.magnitude.multipliedFullWidth(by: price.units.magnitude)
      // Twice, since ten to the power of both scales need not fit.
      let first = Money.power(amount.scale).magnitude
      guard high < first else { return nil }
      let units = first.dividingFullWidth((high, low)).quotient
      return Int64(exactly: units / Money.power(price.scale - 2).magnitude).map {
        Money(minorUnits: $0, currency: "usd")
      }
    }
  }
#endif
