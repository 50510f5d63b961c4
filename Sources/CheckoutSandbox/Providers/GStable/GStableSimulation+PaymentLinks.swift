#if Sandbox
  internal import SpecGenerator

  extension GStableSimulation {
    mutating func answerLinks(_ call: ProviderCall) throws(ProviderRefusal) -> JSON {
      switch call.operation.id {
      case "listPaymentLinks":
        let page = try GStablePage(call)
        let found = page.elements(of: links.all).map {
          $0.json(page: call.pageAddress(of: $0.id), isNew: false)
        }
        return page.textual(found, as: "links", total: links.count)
      case "retrievePaymentLink":
        let link = try link(call.parameters["linkId"])
        return link.json(page: call.pageAddress(of: link.id), isNew: false)
      case "createPaymentLink":
        let id = random.token(prefix: "lnk_", length: 16)
        let link = try makeLink(id, try call.requiredBody(), createdAt: call.now, now: call.now)
        links[id] = link
        tell("payment.link.created", of: link, call)
        return link.json(page: call.pageAddress(of: id), isNew: true)
      default: return try change(call)
      }
    }

    /// Changes a link that exists.
    private mutating func change(_ call: ProviderCall) throws(ProviderRefusal) -> JSON {
      let body = try call.requiredBody()
      var link = try link(body["linkId"]?.string)
      let event: String
      switch call.operation.id {
      case "updatePaymentLink":
        let isActive = link.isActive
        link = try makeLink(link.id, body, createdAt: link.createdAt, now: call.now)
        link.isActive = isActive
        event = "payment.link.updated"
      case "disablePaymentLink":
        link.isActive = false
        event = "payment.link.disabled"
      case "enablePaymentLink":
        link.isActive = true
        event = "payment.link.enabled"
      default: throw .unknownPath
      }
      links[link.id] = link
      tell(event, of: link, call)
      return Self.done
    }

    private mutating func tell(_ event: String, of link: GStableLink, _ call: ProviderCall) {
      let data = link.json(page: call.pageAddress(of: link.id), isNew: false)
      tell(event, of: link.id, ["linkData": data], at: call.now)
    }

    func link(_ id: String?) throws(ProviderRefusal) -> GStableLink {
      guard let link = id.flatMap({ links[$0] }) else { throw .noLink }
      return link
    }

    private mutating func makeLink(
      _ id: String, _ body: JSONNode, createdAt: Moment, now: Moment
    ) throws(ProviderRefusal) -> GStableLink {
      let account = try account(body["accountId"]?.string)
      guard let token = GStableToken[body["settlementToken"]?.string ?? ""] else {
        throw .unsupportedCurrency
      }
      let elements = body["lineItems"]?.array ?? []
      let expected = body["linkType"]?.string == "fixed" ? "product" : "user_priced"
      for (index, item) in elements.enumerated() where item["itemType"]?.string != expected {
        throw .invalid("$.lineItems[\(index)].itemType", "must be \(expected) in such a link")
      }
      let items = try GStableItems(elements, products: products, &random)
      return GStableLink(
        id: id, createdAt: createdAt, updatedAt: now,
        version: random.token(prefix: "ver_", length: 16), content: body, items: items,
        account: account, token: token)
    }

    /// Whoever opens the page of an active link gets a session of their own.
    mutating func session(forPage id: String, at now: Moment) -> Session? {
      guard let link = links[id], link.isActive else { return sessions[id] }
      return insertSession(
        .paymentLink, link: link.id, selling: link.items, link.account, link.token,
        expiresAt: now.adding(seconds: 1_800), request: link.content, now: now)
    }
  }
#endif
