#if Sandbox
  internal import SpecGenerator

  /// What a request asks Yera Connect to sell.
  struct YeraConnectOrder: Sendable {
    let line: Session.Line
    /// The amount with the digits that it came with.
    let amount: String
    let asset: String
    let network: String
    let returns: Session.ReturnAddresses
    let request: JSONNode

    /// Reads a request of the integration guide. The sandbox wants an amount above zero and a
    /// country of two letters, which the guide does not state.
    init(_ body: JSONNode) throws(ProviderRefusal) {
      let country = body["countryCode"]?.string ?? ""
      guard country.count == 2, country.allSatisfy({ $0.isASCII && $0.isLetter }) else {
        throw .invalid("$.countryCode", "must be two letters that name a country")
      }
      let currency = body["currency"]?.string ?? Self.currency(of: country.uppercased())
      let amount = body["amount"]?.string ?? ""
      guard let total = Money(decimal: amount, currency: currency.lowercased()), total.units > 0
      else { throw .invalid("$.amount", "must be a decimal number above 0 that fits") }
      let back = body["redirectUrl"]?.string
      self.init(
        body, name: body["orderId"]?.string, amount: amount, total: total,
        returns: .init(
          success: body["successUrl"]?.string ?? back ?? "",
          cancel: body["cancelUrl"]?.string ?? back ?? ""))
    }

    /// Reads a request of the WooCommerce plugin.
    ///
    /// The guide says neither how the amount is sent nor in which currency. The sandbox takes the
    /// members `amount` and `currency` where they are there, and else zero euros.
    init(wooCommerce body: JSONNode) throws(ProviderRefusal) {
      let currency = body["currency"]?.string ?? "EUR"
      guard StringFormat.currency.accepts(currency) else {
        throw .invalid("$.currency", "must be \(StringFormat.currency.inWords)")
      }
      let amount = body["amount"].map { $0.string ?? $0.number ?? "" } ?? "0"
      guard let total = Money(decimal: amount, currency: currency.lowercased()) else {
        throw .invalid("$.amount", "must be a decimal number that fits")
      }
      self.init(
        body, name: body["order_id"].flatMap { $0.string ?? $0.number }, amount: amount,
        total: total,
        returns: .init(
          success: body["success_url"]?.string ?? "", cancel: body["cancel_url"]?.string ?? ""))
    }

    private init(
      _ body: JSONNode, name: String?, amount: String, total: Money,
      returns: Session.ReturnAddresses
    ) {
      line = Session.Line(name: name.map { "Order \($0)" } ?? "Order", quantity: 1, total: total)
      self.amount = amount
      asset = body["destinationAsset"]?.string ?? "USDC"
      network = body["network"]?.string ?? "polygon"
      self.returns = returns
      request = body
    }

    /// The currency of a country where the request names none. Yera Connect documents that the
    /// country decides, not how.
    private static func currency(of country: String) -> String {
      switch country {
      case "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU",
        "LV", "MT", "NL", "PT", "SI", "SK":
        "EUR"
      case "GB": "GBP"
      case "CH": "CHF"
      case "JP": "JPY"
      default: "USD"
      }
    }
  }
#endif
