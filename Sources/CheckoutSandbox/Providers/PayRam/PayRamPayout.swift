#if Sandbox
  internal import SpecGenerator

  /// Money that the project sends to somebody.
  struct PayRamPayout: Sendable {
    let id: Int
    let createdAt: Moment
    let asset: PayRamAsset
    let amount: String
    let amountInUSD: Money
    let toAddress: String
    let email: String
    let customer: String
    let transactionHash: String
    /// How many of its states were told already.
    var toldStates = 0

    /// How long a payout takes. PayRam documents the states and not the times, so that these are
    /// the sandbox's own: large payouts wait an hour until they are approved, and each further step
    /// takes 20 seconds.
    ///
    /// An address that ends in `dead` is where payouts fail.
    func state(at now: Moment) -> State {
      guard approvedAt <= now else { return .pendingApproval }
      switch now.unixSeconds - approvedAt.unixSeconds {
      case ..<20: return .pending
      case ..<40: return .initiated
      case _ where toAddress.lowercased().hasSuffix("dead"): return .failed
      case ..<60: return .sent
      default: return .processed
      }
    }

    /// When somebody or nobody had to approve it.
    var approvedAt: Moment {
      let isHeld = amountInUSD.units > Self.approvalLimit.units
      return isHeld ? createdAt.adding(seconds: 3_600) : createdAt
    }

    enum State: String, Sendable {
      case pendingApproval = "pending-approval"
      case pending, initiated, sent, processed, failed
    }

    /// Above it a payout waits for approval. The documentation had 500 USD as the default once, and
    /// says now that it can be set.
    private static let approvalLimit = Money(minorUnits: 500_00, currency: "usd")

    func json(at now: Moment) -> JSON {
      let state = state(at: now)
      let isSent = state == .sent || state == .processed
      return [
        "id": .integer(id), "status": .string(state.rawValue), "type": "payout_merchant",
        "currencyCode": .string(asset.currency), "blockchainCode": .string(asset.chain),
        "currencyType": asset.standard == "native" || asset.standard == "TRX" ? "coin" : "token",
        "amount": .string(amount), "priceInUSD": .string(asset.price),
        "amountInUSD": .string(amountInUSD.decimal), "fee": isSent ? "0.1" : .null,
        "toAddress": .string(toAddress), "fromAddress": .null, "recipientEmail": .string(email),
        "tokenAddress": .string(asset.tokenAddress),
        "txHash": isSent ? .string(transactionHash) : .null,
        "failureReason": state == .failed ? "The chain refused the transaction." : .null,
        "attributes": state == .pendingApproval
          ? #"{"approvalReason":"above_auto_approve"}"# : .null,
        "webhookStatus": .null, "retryCount": 0, "memberID": 1, "currencyID": .integer(asset.id),
        "blockchainID": .integer(PayRamAsset.chainID(asset.chain)), "createdBy": "project",
        "createdAt": .string(createdAt.iso8601), "updatedAt": .string(createdAt.iso8601),
        "deletedAt": .null,
      ]
    }
  }
#endif
