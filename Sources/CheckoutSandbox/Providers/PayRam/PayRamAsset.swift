#if Sandbox
  internal import SpecGenerator

  /// A currency on a chain. The pairs are those that a PayRam node has; prices, ids and contracts
  /// are the sandbox's own.
  struct PayRamAsset: Sendable, Hashable {
    enum Family: String, Sendable {
      case ethereum = "ETH_Family"
      case tron = "TRX_Family"
      case bitcoin = "BTC_Family"
    }

    let chain: String
    let network: String
    let currency: String
    let standard: String
    let precision: Int
    let family: Family
    /// US dollars for one, as decimal text.
    let price: String

    static let all: [PayRamAsset] = [
      .init("ETH", "Ethereum", "ETH", "native", 18, .ethereum, "3200.5"),
      .init("ETH", "Ethereum", "USDC", "ERC20", 6, .ethereum, "1.0"),
      .init("ETH", "Ethereum", "USDT", "ERC20", 6, .ethereum, "1.0"),
      .init("BASE", "Base", "ETH", "native", 18, .ethereum, "3200.5"),
      .init("BASE", "Base", "USDC", "ERC20", 6, .ethereum, "1.0"),
      .init("POLYGON", "Polygon", "POL", "native", 18, .ethereum, "0.25"),
      .init("POLYGON", "Polygon", "USDC", "ERC20", 6, .ethereum, "1.0"),
      .init("POLYGON", "Polygon", "USDT", "ERC20", 6, .ethereum, "1.0"),
      .init("TRX", "Tron", "TRX", "TRX", 6, .tron, "0.2796"),
      .init("TRX", "Tron", "USDT", "TRC20", 6, .tron, "1.0"),
      .init("BTC", "Bitcoin", "BTC", "BTC", 8, .bitcoin, "98000.0"),
    ]

    private init(
      _ chain: String, _ network: String, _ currency: String, _ standard: String, _ precision: Int,
      _ family: Family, _ price: String
    ) {
      self.chain = chain
      self.network = network
      self.currency = currency
      self.standard = standard
      self.precision = precision
      self.family = family
      self.price = price
    }
  }

  extension PayRamAsset {
    /// The assets with a currency and on a chain, where those are given.
    static func options(_ currency: String?, _ chain: String?) -> [PayRamAsset] {
      all.filter { asset in
        (currency == nil || asset.currency == currency) && (chain == nil || asset.chain == chain)
      }
    }

    /// The assets that a payment can be made in.
    static func options(of payment: Session) -> [PayRamAsset] {
      options(payment.request["currency"]?.string, payment.request["network"]?.string)
    }

    /// The asset that the sandbox's customers pay with: the first that costs a dollar, else the
    /// first.
    static func choice(of payment: Session) -> PayRamAsset? {
      let options = options(of: payment)
      return options.first { $0.price == "1.0" } ?? options.first
    }

    /// US dollars in this currency, as decimal text with at most 6 digits behind the point.
    func converted(_ dollars: Money) -> String? {
      guard price != "1.0" else { return dollars.decimal }
      guard let price = Money(decimal: price, currency: "usd"), price.units > 0 else { return nil }
      // units / 10^scale / (price / 10^priceScale), in millionths.
      let shift = 6 + price.scale - dollars.scale
      let (high, low) = dollars.units.magnitude.multipliedFullWidth(
        by: Money.power(max(shift, 0)).magnitude)
      let divisor = price.units.multipliedReportingOverflow(by: Money.power(max(-shift, 0)))
      guard !divisor.overflow, high < divisor.partialValue.magnitude else { return nil }
      let quotient = divisor.partialValue.magnitude.dividingFullWidth((high, low)).quotient
      return Int64(exactly: quotient).map {
        Money(units: $0, scale: 6, currency: "usd").decimal
      }
    }

    /// The id of an asset within the list.
    var id: Int { (Self.all.firstIndex(of: self) ?? 0) + 1 }

    /// The contract of a token, zero for a chain's own currency.
    var tokenAddress: String {
      switch (family, standard) {
      case (.ethereum, "ERC20"): "0x" + String(repeating: "0", count: 38) + String(10 + id)
      case (.ethereum, _): "0x" + String(repeating: "0", count: 40)
      case (.tron, _): "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb"
      case (.bitcoin, _): ""
      }
    }
  }
#endif
