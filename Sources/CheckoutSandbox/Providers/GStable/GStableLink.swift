#if Sandbox
  internal import SpecGenerator

  /// A page that sells the same to everybody who opens it.
  struct GStableLink: Sendable {
    let id: String
    let createdAt: Moment
    var updatedAt: Moment
    /// Another one after each change.
    var version: String
    /// The request that made it, or that replaced it.
    var content: JSONNode
    var items: GStableItems
    var account: GStableAccount
    var token: GStableToken
    var isActive = true

    func sells(_ product: String) -> Bool {
      (content["lineItems"]?.array ?? []).contains { $0["productId"]?.string == product }
    }

    /// The link as GStable writes it. Only the status `active` is documented; what it says of a
    /// disabled link is the sandbox's own choice.
    ///
    /// - Parameter isNew: Whether it is the answer to its creation, where GStable's sample has the
    ///   items one level deeper.
    func json(page: String, isNew: Bool) -> JSON {
      let list: JSON = ["items": .array(items.json)]
      let json: JSON = [
        "linkId": .string(id), "linkUrl": .string(page),
        "status": isActive ? "active" : "disabled",
        "linkType": text("linkType"), "linkName": text("linkName"),
        "lineItems": isNew
          ? ["lineItems": list, "amount": .integer(items.total.units)] : list,
        "accountId": .string(account.id), "settlementToken": .string(token.id),
        "feeModel": content["feeModel"].map { JSON($0) } ?? 1,
        "amount": .integer(items.total.units), "versionCode": .string(version),
        "createAt": .string(createdAt.withoutZone), "updateAt": .string(updatedAt.withoutZone),
        "accountName": .string(account.name), "accountAddress": .string(account.address),
        "settlementTokenInfo": token.info,
      ]
      let optional = [
        "payerEmailRequired", "successUrl", "customSuccessText", "customDisabledText",
      ]
      return optional.reduce(json) { $0.adding($1, content[$1].map { JSON($0) }) }
    }

    private func text(_ name: String) -> JSON { .string(content[name]?.string ?? "") }
  }
#endif
