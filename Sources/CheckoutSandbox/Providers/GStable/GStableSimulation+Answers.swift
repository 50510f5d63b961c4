#if Sandbox
  internal import SpecGenerator

  extension GStableSimulation {
    /// A session as GStable writes it. Members whose values are documented nowhere are empty.
    func json(of session: Session, at now: Moment, page: String) -> JSON {
      guard let details = details[session.id] else { return [:] }
      let status = GStableStatus(session, at: now)
      let isPaid = session.paidAt != nil
      let hasSigned = isPaid || session.attempts.contains { $0.kind == .failed }
      let settledAt = status == .completed ? session.settledAt : nil
      let json: JSON = [
        "sessionId": .string(session.id), "sessionType": .string(details.kind.rawValue),
        "businessId": .string(details.linkID), "businessType": "", "clientCode": "",
        "payer": .string(details.payer), "payerEmail": .string(details.payerEmail),
        "payerEmailRequired": session.request["payerEmailRequired"].map { JSON($0) } ?? 0,
        "receiptId": "", "recipient": .string(details.account.address),
        "settlementToken": .string(details.token.id),
        "feeModel": session.request["feeModel"].map { JSON($0) } ?? 1,
        "amount": .integer(session.total.units), "lineItems": ["items": .array(details.items)],
        "expirationTime": .integer(session.expiresAt.unixSeconds),
        "paymentUrl": .string(page), "signedOnce": hasSigned ? 1 : 0,
        "initiateTx": isPaid ? .string(details.sourceTransaction) : "",
        "completeTx": settledAt == nil ? "" : .string(details.targetTransaction),
        "paymentSucceededTime": .optional(session.paidAt?.withoutZone),
        "settlementSucceededTime": .optional(settledAt?.withoutZone),
        "createAt": .string(session.createdAt.withoutZone), "status": .string(status.rawValue),
      ]
      let paidToken = details.paidToken ?? details.token
      return json.adding("paidToken", isPaid ? .string(paidToken.id) : nil)
        .adding("successUrl", session.request["successUrl"].map { JSON($0) })
        .adding("metadata", session.request["metadata"].map { JSON($0) })
    }

    /// The money's way on the chain, once it is paid. Values are in millionths of a dollar: GStable
    /// does not say in what.
    func transaction(of session: Session, at now: Moment) -> JSON {
      guard let details = details[session.id], let paidAt = session.paidAt else { return .null }
      let isCompleted = GStableStatus(session, at: now) == .completed
      let amount = session.total.units
      let rate = details.token.feeRate(from: details.paidToken ?? details.token)
      // In two steps, so that no amount is too large.
      let fee = amount / 1_000_000 * rate + amount % 1_000_000 * rate / 1_000_000
      let payerPaysFee = session.request["feeModel"]?.integer == 2
      let (payment, overflow) = amount.addingReportingOverflow(payerPaysFee ? fee : 0)
      return [
        "orderId": .string(session.id), "channelId": "sandbox", "orderType": 1,
        "from": .string(details.payer), "to": .string(details.account.address), "metaData": "",
        "totalValue": .integer(amount), "paymentValue": .integer(overflow ? .max : payment),
        "feeValue": .integer(fee), "netValue": .integer(payerPaysFee ? amount : amount - fee),
        "sourceTx": .string(details.sourceTransaction),
        "targetTx": isCompleted ? .string(details.targetTransaction) : "",
        "executeTime": .string(paidAt.withoutZone),
        "finalizeTime": isCompleted ? .string(session.settledAt?.withoutZone ?? "") : "",
      ]
    }
  }
#endif
