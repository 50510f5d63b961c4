#if Sandbox
  internal import SpecGenerator

  extension GStableSimulation {
    mutating func createCheckoutSession(_ call: ProviderCall) throws(ProviderRefusal) -> JSON {
      let body = try call.requiredBody()
      let account = try account(body["accountId"]?.string)
      guard let token = GStableToken[body["settlementToken"]?.string ?? ""] else {
        throw .unsupportedCurrency
      }
      let items = try GStableItems(
        body["lineItems"]?.array ?? [], products: products, &random)
      let expiresAt = try Self.expiry(body["expirationTime"], now: call.now)
      let session = insertSession(
        .checkout, selling: items, account, token, expiresAt: expiresAt, request: body,
        now: call.now)
      return json(of: session, at: call.now, page: call.pageAddress(of: session.id))
    }

    mutating func cancelCheckoutSession(_ call: ProviderCall) throws(ProviderRefusal) -> JSON {
      let id = try call.requiredBody()["sessionId"]?.string ?? ""
      guard let session = sessions[id] else { throw .noSession }
      switch GStableStatus(session, at: call.now) {
      case .initialized:
        // A declined attempt to pay has signed.
        guard !session.attempts.contains(where: { $0.kind == .failed }) else {
          throw .signedSession
        }
      case .expired: throw .expiredSession
      case .cancelled: throw .cancelledSession
      case .paid, .settling, .completed, .settlementPending: throw .paidSession
      }
      _ = sessions.withdraw(id, at: call.now)
      return Self.done
    }

    func retrieveSession(_ call: ProviderCall) throws(ProviderRefusal) -> JSON {
      guard let session = call.parameters["sessionId"].flatMap({ sessions[$0] }) else {
        throw .noSession
      }
      return detail(of: session, for: call)
    }

    /// - Parameter status: What sessions of the list are, or `nil` for all.
    func listSessions(_ call: ProviderCall, _ status: GStableStatus?) throws(ProviderRefusal)
      -> JSON
    {
      let page = try GStablePage(call)
      let found = sessions.all.filter {
        status == nil || GStableStatus($0, at: call.now) == status
      }
      return page.json(
        of: page.elements(of: found).map { detail(of: $0, for: call) }, as: "sessions",
        total: found.count)
    }

    /// Keeps a new session.
    mutating func insertSession(
      _ kind: GStableSessionDetails.Kind, link: String = "", selling items: GStableItems,
      _ account: GStableAccount, _ token: GStableToken, paying paidToken: GStableToken? = nil,
      payer: String = "", expiresAt: Moment, request: JSONNode, now: Moment
    ) -> Session {
      let session = Session(
        id: random.token(prefix: "sess_", length: 20), lines: items.lines, total: items.total,
        createdAt: now, expiresAt: expiresAt,
        returns: .init(success: request["successUrl"]?.string ?? ""), request: request)
      sessions.insert(session)
      details[session.id] = GStableSessionDetails(
        kind: kind, linkID: link, account: account, token: token, items: items.json,
        paidToken: paidToken, payer: payer,
        sourceTransaction: random.hex(prefix: "0x", length: 64),
        targetTransaction: random.hex(prefix: "0x", length: 64))
      return session
    }

    /// Half an hour, which is also the least.
    static func expiry(_ time: JSONNode?, now: Moment) throws(ProviderRefusal) -> Moment {
      let least = now.adding(seconds: 1_800)
      guard let time else { return least }
      guard let seconds = time.integer, seconds >= least.unixSeconds else {
        throw .invalid("$.expirationTime", "must be at least 1800 seconds from now")
      }
      return Moment(unixSeconds: Int64(seconds))
    }

    private func detail(of session: Session, for call: ProviderCall) -> JSON {
      [
        "session": json(of: session, at: call.now, page: call.pageAddress(of: session.id)),
        "transaction": transaction(of: session, at: call.now),
      ]
    }
  }
#endif
