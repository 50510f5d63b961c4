#if Sandbox
  internal import SpecGenerator

  /// What a request asks JoPay to sell, with the rules that its specification does not state.
  ///
  /// The sandbox takes an item's amount as the price of one piece, wants at least one item, one
  /// currency for all, amounts that are not negative and quantities from 1.
  struct JoPayOrder: Sendable {
    let lines: [Session.Line]
    let total: Money
    let returns: Session.ReturnAddresses

    init(_ body: JSONNode) throws(ProviderRefusal) {
      var lines: [Session.Line] = []
      for (index, item) in (body["line_items"]?.array ?? []).enumerated() {
        let line = try Self.line(item, at: "$.line_items[\(index)]")
        if let first = lines.first, first.total.currency != line.total.currency {
          throw .invalid(
            "$.line_items[\(index)].currency",
            "must be \(first.total.currency), as in the items before it")
        }
        lines.append(line)
      }
      guard let currency = lines.first?.total.currency else {
        throw .invalid("$.line_items", "must have at least 1 element")
      }
      guard let sum = Money.sum(lines.map(\.total.units)) else {
        throw .invalid("$.line_items", "add up to more than fits")
      }
      self.lines = lines
      total = Money(minorUnits: sum, currency: currency)
      returns = Session.ReturnAddresses(
        success: body["success_url"]?.string ?? "", cancel: body["cancel_url"]?.string ?? "")
    }

    private static func line(_ item: JSONNode, at path: String) throws(ProviderRefusal)
      -> Session.Line
    {
      guard let amount = item["amount"]?.integer, amount >= 0 else {
        throw .invalid("\(path).amount", "must be a plain integer from 0")
      }
      guard let quantity = item["quantity"]?.integer, quantity >= 1 else {
        throw .invalid("\(path).quantity", "must be a plain integer from 1")
      }
      guard let total = Money.product(Int64(amount), Int64(quantity)) else {
        throw .invalid("\(path).quantity", "makes a total that does not fit")
      }
      let currency = (item["currency"]?.string ?? "").lowercased()
      return Session.Line(
        name: item["name"]?.string ?? "", quantity: Int64(quantity),
        total: Money(minorUnits: total, currency: currency))
    }
  }
#endif
