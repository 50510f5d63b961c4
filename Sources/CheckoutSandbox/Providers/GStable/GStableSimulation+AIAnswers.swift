#if Sandbox
  internal import SpecGenerator

  extension GStableSimulation {
    /// A payment link as a program sees it.
    func json(of link: GStableLink) -> JSON {
      [
        "linkId": .string(link.id), "merchantId": .string(merchantID),
        "linkVersion": .string(link.version),
        "linkName": .string(link.content["linkName"]?.string ?? ""),
        "lineItems": .array(zip(link.items.lines, link.items.json).map { Self.item($0, $1) }),
        "aiView": [
          "pricingModel": ["type": .string(link.content["linkType"]?.string ?? "")],
          "supportedPaymentTokens": .array(
            GStableToken.all.map { Self.json(of: $0, for: link.items.total) }),
          "createPaymentSessionRequirement": Self.requirement("create_payment_session"),
        ],
      ]
    }

    /// A session as a program sees it. What the workflow says of a paid one is the sandbox's own
    /// choice.
    func json(ofAI session: Session, _ details: GStableSessionDetails, at now: Moment) -> JSON {
      let isOpen = session.state(at: now) == .pending
      let workflow: JSON = [
        "stage": isOpen ? "session_ready" : "session_closed",
        "nextAction": isOpen
          ? ["action": "prepare_payment", "authorizationRequired": true]
          : ["action": "none", "authorizationRequired": false],
      ]
      let view: JSON = ["pricingModel": ["type": "fixed"], "workflow": workflow]
      return [
        "sessionId": .string(session.id), "sessionType": .string(details.kind.rawValue),
        "sessionExpiresAt": .integer(session.expiresAt.unixSeconds),
        "merchantId": .string(merchantID),
        "lineItems": .array(zip(session.lines, details.items).map { Self.item($0, $1) }),
        "aiView": isOpen
          ? view.adding("preparePaymentRequirement", Self.requirement("prepare_payment")) : view,
      ]
    }

    /// The transaction that the program is to send. Its data names the session and does nothing.
    func json(preparing session: Session, _ details: GStableSessionDetails) -> JSON {
      let token = details.paidToken ?? details.token
      let data = JSON.string(details.sourceTransaction)
      return [
        "calldata": data, "executionChainId": .string(token.chainID),
        "executorContract": .string(token.contract),
        "aiView": [
          "paymentExecutionGuide": [
            "authorizationRequired": false,
            "executionRequest": [
              "purpose": "execute_payment_guide", "sessionId": .string(session.id),
              "txRequest": [
                "chainId": .string(token.chainID), "to": .string(token.contract), "data": data,
                "value": "0",
              ],
            ],
          ]
        ],
      ]
    }

    private static func item(_ line: Session.Line, _ json: JSON) -> JSON {
      let data = json["productData"] ?? [:]
      let price = Money(microDollars: line.total.units / max(line.quantity, 1))
      return [
        "quantity": .integer(line.quantity), "productData": data,
        "unitPriceInUSD": .string(price.decimal),
      ]
    }

    private static func json(of token: GStableToken, for amount: Money) -> JSON {
      [
        "chainName": .string(token.network), "chainId": .string(token.chainID),
        "tokenAddress": .string(token.contract), "name": .string(token.symbol),
        "symbol": .string(token.symbol), "decimals": .integer(GStableToken.decimals),
        "amountInToken": .string(String(amount.units)), "amountInUSD": .string(amount.decimal),
      ]
    }

    /// What the program has to sign, without the types: those are part of GStable's documentation.
    private static func requirement(_ purpose: String) -> JSON {
      [
        "authorizationRequired": true,
        "authorizationSpec": [
          "type": "eip712", "purpose": .string(purpose),
          "domain": ["name": "aipay.gstable.io", "version": "1"],
        ],
      ]
    }
  }

  extension JSON {
    /// A member of an object.
    subscript(_ name: String) -> JSON? {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.name == name }?.value
    }
  }
#endif
