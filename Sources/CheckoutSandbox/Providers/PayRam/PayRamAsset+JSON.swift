#if Sandbox
  extension PayRamAsset {
    /// The asset with its price.
    var ticker: JSON {
      [
        "blockchainCode": .string(chain), "currencyCode": .string(currency),
        "tokenAddress": .string(tokenAddress), "standard": .string(standard),
        "walletPrecision": .integer(precision), "family": .string(family.rawValue),
        "price": .string(price),
      ]
    }

    /// The asset as a way to pay.
    ///
    /// - Parameter address: Where the customer pays to, empty before it is assigned.
    func option(address: String) -> JSON {
      [
        "id": .integer(id), "blockchainCode": .string(chain), "network": .string(network),
        "currencyCode": .string(currency), "currency": .string(currency),
        "customerAddress": .string(address), "tokenAddress": .string(tokenAddress),
        "standard": .string(standard), "walletPrecision": .integer(precision),
        "family": .string(family.rawValue), "recommended": .bool(currency == "USDC"),
        "mostUsed": false, "blockchainID": .integer(Self.chainID(chain)),
        "currencyID": .integer(id),
      ]
    }

    static func chainID(_ chain: String) -> Int {
      let chains = ["ETH", "BTC", "TRX", "BASE", "POLYGON"]
      return (chains.firstIndex(of: chain) ?? 0) + 1
    }
  }
#endif
