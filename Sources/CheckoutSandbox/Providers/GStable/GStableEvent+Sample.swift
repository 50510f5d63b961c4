#if Sandbox
  extension GStableSimulation {
    static func sampleEvent(_ name: String, seed: UInt64, at now: Moment) -> ProviderEvent? {
      guard eventNames.contains(name) else { return nil }
      var random = SeededRandom(seed: seed, stream: "gstable.sample.\(name)")
      let (subject, payload) = sample(name, at: now, &random)
      return GStableEvent(
        name: name, id: random.token(prefix: "evt_", length: 16), subject: subject,
        payload: payload
      ).event(at: now)
    }

    private static func sample(
      _ name: String, at now: Moment, _ random: inout SeededRandom
    ) -> (subject: String, payload: JSON) {
      if name.hasPrefix("session.") {
        let id = random.token(prefix: "sess_", length: 20)
        let status =
          switch name {
          case "session.paid": "paid"
          case "session.completed": "completed"
          default: "initialized"
          }
        let hash = random.hex(prefix: "0x", length: 64)
        return (
          id,
          [
            "sessionData": [
              "sessionId": .string(id), "status": .string(status), "amount": 19_900_000,
              "currency": "polygon::usdc", "createAt": .string(now.withoutZone),
              "metadata": ["orderId": "12345"],
            ],
            "transaction": status == "initialized"
              ? .null : ["orderId": .string(id), "sourceTx": .string(hash)],
          ]
        )
      }
      if name.hasPrefix("payment.link.") {
        let id = random.token(prefix: "lnk_", length: 16)
        // What the status of a disabled link is, is not documented.
        let status: JSON? = name == "payment.link.disabled" ? nil : "active"
        return (id, ["linkData": (["linkId": .string(id)] as JSON).adding("status", status)])
      }
      if name.hasPrefix("product.") {
        let id = random.token(prefix: "prd_", length: 16)
        let status: JSON = name == "product.archived" ? "archived" : "active"
        return (
          id,
          [
            "productData": [
              "productId": .string(id), "name": "Premium Subscription", "status": status,
              "commonPrices": [19_900_000],
            ]
          ]
        )
      }
      let account = GStableAccount(name: "Main account", &random)
      return (account.id, ["accountData": account.json])
    }
  }

  extension JSON {
    /// The same object without a member.
    func removing(_ name: String) -> JSON {
      guard case .object(let members) = self else { return self }
      return .object(members.filter { $0.name != name })
    }
  }
#endif
