#if Sandbox
  /// A digital dollar on a network. The list is GStable's; contracts are the sandbox's own.
  struct GStableToken: Sendable, Hashable {
    let id: String
    let symbol: String
    let network: String
    let chainID: String

    static let all: [GStableToken] = [
      .init(id: "ethereum::usdt", symbol: "USDT", network: "Ethereum", chainID: "1"),
      .init(id: "ethereum::usdc", symbol: "USDC", network: "Ethereum", chainID: "1"),
      .init(id: "base::usdc", symbol: "USDC", network: "Base", chainID: "8453"),
      .init(id: "arbitrumone::usdt", symbol: "USDT", network: "Arbitrum One", chainID: "42161"),
      .init(id: "arbitrumone::usdc", symbol: "USDC", network: "Arbitrum One", chainID: "42161"),
      .init(id: "polygon::usdt", symbol: "USDT", network: "Polygon", chainID: "137"),
      .init(id: "polygon::usdc", symbol: "USDC", network: "Polygon", chainID: "137"),
    ]

    static subscript(_ id: String) -> GStableToken? { all.first { $0.id == id } }

    /// All of them count in millionths, as prices do.
    static let decimals = 6

    /// The token's contract: an address that is nobody's.
    var contract: String {
      "0x" + String(repeating: "0", count: 39) + String((Self.all.firstIndex(of: self) ?? 0) + 1)
    }

    var info: JSON {
      [
        "tokenId": .string(id), "contractAddress": .string(contract), "name": .string(symbol),
        "symbol": .string(symbol), "decimals": .integer(Self.decimals),
        "chainId": .string(chainID),
      ]
    }

    /// What a route from another token to this one costs, in millionths of the amount.
    func feeRate(from token: GStableToken) -> Int64 {
      switch token {
      case self: 2_000
      case _ where token.chainID == chainID: 3_000
      default: 6_000
      }
    }

    /// All tokens, and the ways from each to each. The limits of a payment are the sandbox's own.
    static var capabilities: JSON {
      [
        "supportedTokens": .array(
          all.map { token in
            [
              "tokenId": .string(token.id), "symbol": .string(token.symbol),
              "chainId": .string(token.chainID), "decimals": .integer(decimals),
            ]
          }),
        "paymentCapabilities": .object(
          all.map { .init(name: $0.id, value: .object(routes(to: $0))) }),
      ]
    }

    private static func routes(to target: GStableToken) -> [JSON.Member] {
      [("ETH", "1"), ("BASE", "8453"), ("ARB", "42161"), ("POL", "137")].map { group, chain in
        let routes = all.filter { $0.chainID == chain }.map { token -> JSON in
          [
            "tokenId": .string(token.id), "crosschain": .bool(token.chainID != target.chainID),
            "feeRatePPM": .integer(target.feeRate(from: token)),
            "minPaymentValue": 10_000, "maxPaymentValue": 100_000_000_000,
          ]
        }
        return .init(name: group, value: .array(routes))
      }
    }
  }
#endif
