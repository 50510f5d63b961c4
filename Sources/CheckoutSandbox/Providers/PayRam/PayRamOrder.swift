#if Sandbox
  internal import SpecGenerator

  /// What a request asks PayRam to take.
  struct PayRamOrder: Sendable {
    let customer: String
    let line: Session.Line
    let expiresAt: Moment

    /// Without `expire`, a payment is open for 24 hours. That it must be later than now is the
    /// sandbox's own rule, and so is that currency and network must go together.
    init(_ body: JSONNode, now: Moment) throws(ProviderRefusal) {
      customer = body["customerId"]?.string ?? ""
      guard let amount = body["amountInUSD"]?.number,
        let total = Money(decimal: amount, currency: "usd")
      else { throw .invalid("$.amountInUSD", "must be a number that fits") }
      line = Session.Line(
        name: body["invoiceID"]?.string.map { "Invoice \($0)" } ?? "Payment", quantity: 1,
        total: total)
      if let expire = body["expire"]?.string {
        guard let moment = Moment(rfc3339: expire), now < moment else {
          throw .invalid("$.expire", "must be later than now")
        }
        expiresAt = moment
      } else {
        expiresAt = now.adding(seconds: 86_400)
      }
      let (currency, network) = (body["currency"]?.string, body["network"]?.string)
      if currency != nil || network != nil, PayRamAsset.options(currency, network).isEmpty {
        throw .invalid("$.currency", "must be one that the node takes on this network")
      }
    }
  }
#endif
