#if Sandbox
  internal import SpecGenerator

  extension PayRamSimulation {
    /// Opens a payment. As on a real node, the same customer's other open payments are cancelled.
    mutating func createPayment(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      let body = try call.requiredBody()
      let order = try PayRamOrder(body, now: call.now)
      if let earlier = openPayments[order.customer] {
        _ = sessions.withdraw(earlier, at: call.now)
      }
      let id = random.uuid()
      openPayments[order.customer] = id
      sessions.insert(
        Session(
          id: id, lines: [order.line], total: order.line.total, createdAt: call.now,
          expiresAt: order.expiresAt, returns: .init(), request: body))
      return Answer(
        json: [
          "url": .string(call.pageAddress(of: id)), "reference_id": .string(id),
          "host": .string(call.address),
        ])
    }

    func retrievePayment(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      Answer(json: json(of: try payment(call), at: call.now))
    }

    /// The assets that a payment can be made in, with the addresses that are assigned already.
    func listBlockchainCurrencies(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      let payment = try payment(call)
      return Answer(
        json: .array(
          PayRamAsset.options(of: payment).map { asset in
            asset.option(address: depositAddress(of: payment, family: asset.family)?.address ?? "")
          }))
    }

    /// Gives the customer the address to pay to. Each has one for each family of chains.
    mutating func assignDepositAddress(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      let payment = try payment(call)
      let code = try call.requiredBody()["blockchain_code"]?.string ?? ""
      guard let asset = PayRamAsset.options(of: payment).first(where: { $0.chain == code }) else {
        throw .invalid("$.blockchain_code", "is no chain that this payment can be made on")
      }
      if let existing = depositAddress(of: payment, family: asset.family) {
        return Answer(json: existing.json)
      }
      let address = PayRamDepositAddress(
        id: depositAddresses.count + 1, family: asset.family, createdAt: call.now,
        address: asset.family.address(&random))
      depositAddresses[PayRamDepositAddress.key(payment, asset.family)] = address
      return Answer(json: address.json)
    }

    func depositAddress(of payment: Session, family: PayRamAsset.Family) -> PayRamDepositAddress? {
      depositAddresses[PayRamDepositAddress.key(payment, family)]
    }

    /// A reference that nobody knows is refused like a wrong key, as it is on a real node.
    private func payment(_ call: ProviderCall) throws(ProviderRefusal) -> Session {
      guard let payment = call.parameters["reference_id"].flatMap({ sessions[$0] }) else {
        throw .unauthenticated
      }
      return payment
    }
  }
#endif
