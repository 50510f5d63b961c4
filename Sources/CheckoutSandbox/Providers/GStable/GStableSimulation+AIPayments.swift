#if Sandbox
  internal import SpecGenerator

  /// Payments by a program with a wallet of its own.
  ///
  /// Signatures are only looked at, since checking one takes the chain's cryptography, and nothing
  /// is paid by `prepareAIPayment`: the sandbox has no chain to send its data to. Such a session is
  /// paid on its page or through the control API like any other.
  extension GStableSimulation {
    mutating func answerAIPayments(_ call: ProviderCall) throws(ProviderRefusal) -> JSON {
      switch call.operation.id {
      case "retrieveAIPaymentLink":
        let link = try link(call.parameters["linkId"])
        guard link.isActive else { throw .inactiveLink }
        return json(of: link)
      case "createAIPaymentSession": return try createAISession(try signedMessage(call), call.now)
      case "retrieveAIPaymentSession":
        return try aiSession(call.parameters["sessionId"], at: call.now)
      case "prepareAIPayment": return try prepare(try signedMessage(call), call.now)
      default: throw .unknownPath
      }
    }

    /// What was signed, where the signature has the form of one and is not too old.
    private func signedMessage(_ call: ProviderCall) throws(ProviderRefusal) -> JSONNode {
      let body = try call.requiredBody()
      let signature = body["signature"]?.string ?? ""
      guard signature.hasPrefix("0x"), signature.utf8.count == 132,
        signature.dropFirst(2).allSatisfy({ $0.isASCII && $0.isHexDigit })
      else { throw .invalid("$.signature", "must be 65 bytes as hexadecimal digits after 0x") }
      guard let message = body["message"],
        let expiry = message["authorizationExpiresAt"]?.string.flatMap({ Int64($0) }),
        call.now.unixSeconds < expiry
      else { throw .invalid("$.message.authorizationExpiresAt", "must be later than now") }
      return message
    }

    private mutating func createAISession(
      _ message: JSONNode, _ now: Moment
    ) throws(ProviderRefusal) -> JSON {
      let link = try link(message["linkId"]?.string)
      guard link.isActive else { throw .inactiveLink }
      guard message["linkVersion"]?.string == link.version else { throw .wrongLinkVersion }
      try checkMerchant(message)
      let token = try Self.token(message)
      // All tokens count in millionths of a dollar, as prices do.
      guard message["amount"]?.string == String(link.items.total.units) else {
        throw .invalid("$.message.amount", "must be the link's, in the token's smallest unit")
      }
      let session = insertSession(
        .aiCheckout, link: link.id, selling: link.items, link.account, link.token, paying: token,
        payer: message["payer"]?.string ?? "", expiresAt: now.adding(seconds: 1_800),
        request: link.content, now: now)
      return try aiSession(session.id, at: now)
    }

    private mutating func prepare(
      _ message: JSONNode, _ now: Moment
    ) throws(ProviderRefusal) -> JSON {
      let id = message["sessionId"]?.string ?? ""
      guard let session = sessions[id], var details = details[id], details.kind == .aiCheckout
      else { throw .noSession }
      switch session.state(at: now) {
      case .pending: break
      case .paid: throw .paidSession
      case .expired: throw .expiredSession
      case .withdrawn: throw .cancelledSession
      }
      guard message["payer"]?.string?.lowercased() == details.payer.lowercased() else {
        throw .wrongPayer
      }
      try checkMerchant(message)
      details.paidToken = try Self.token(message)
      details.payerEmail = message["payerEmail"]?.string ?? ""
      self.details[id] = details
      return json(preparing: session, details)
    }

    private func aiSession(_ id: String?, at now: Moment) throws(ProviderRefusal) -> JSON {
      guard let id, let session = sessions[id], let details = details[id],
        details.kind == .aiCheckout
      else { throw .noSession }
      return json(ofAI: session, details, at: now)
    }

    private func checkMerchant(_ message: JSONNode) throws(ProviderRefusal) {
      guard message["merchantId"]?.string == merchantID else {
        throw .invalid("$.message.merchantId", "must be that of the link")
      }
    }

    private static func token(_ message: JSONNode) throws(ProviderRefusal) -> GStableToken {
      let chain = message["paymentChainId"]?.string
      let address = message["paymentToken"]?.string?.lowercased()
      let onChain = GStableToken.all.filter { $0.chainID == chain }
      guard !onChain.isEmpty else { throw .unsupportedChannel }
      guard let token = onChain.first(where: { $0.contract == address }) else {
        throw .unsupportedCurrency
      }
      return token
    }
  }
#endif
