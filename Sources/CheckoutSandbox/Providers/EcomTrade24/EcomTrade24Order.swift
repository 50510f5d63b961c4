#if Sandbox
  internal import SpecGenerator

  /// What a request asks EcomTrade24 to sell, with the rules that its specification states in
  /// words only.
  struct EcomTrade24Order: Sendable {
    let line: Session.Line
    let returns: Session.ReturnAddresses
    let request: JSONNode

    /// - Parameter isSmart: Whether the merchant has Smart Routing.
    init(_ body: JSONNode, isSmart: Bool) throws(ProviderRefusal) {
      try Self.checkRouting(body, isSmart: isSmart)
      let domain = body["domain"]?.string ?? ""
      guard domain.contains("."), !domain.contains("/"), !domain.contains(" "),
        !domain.hasSuffix(".invalid")
      else {
        throw .refused(
          status: 400, code: "invalid_domain",
          message: "The domain is not one of the merchant's: a host without a scheme.")
      }
      let currency = (body["currency"]?.string ?? "").lowercased()
      guard let amount = body["amount"]?.string,
        let total = Money(decimal: amount, currency: currency), total.units > 0
      else { throw .invalid("$.amount", "must be a decimal number above 0 that fits") }
      line = Session.Line(
        name: "Order \(body["order_id"]?.string ?? "")", quantity: 1, total: total)
      returns = Session.ReturnAddresses(
        success: body["return_url"]?.string ?? "", cancel: body["cancel_url"]?.string ?? "")
      request = body
    }

    /// With hosted checkout a session names no method, and it never names a provider.
    private static func checkRouting(_ body: JSONNode, isSmart: Bool) throws(ProviderRefusal) {
      for name in providerMembers where body[name] != nil {
        throw .invalid("$.\(name)", "must not be there: the gateway chooses the provider")
      }
      guard let method = body["method"]?.string else { return }
      guard isSmart else {
        throw .invalid("$.method", "must not be there with hosted checkout")
      }
      guard methods.contains(method) else {
        throw .invalid("$.method", "must be one of \(methods.joined(separator: ", "))")
      }
    }

    /// The methods of Smart Routing. `card` is the only documented one.
    static let methods = ["card"]

    /// The members that the newest documentation forbids.
    private static let providerMembers = [
      "provider", "payment_provider", "checkout_provider", "m_provider_name", "provider_mode",
      "fallback_provider",
    ]
  }
#endif
