#if Sandbox
  internal import SpecGenerator

  /// What a session or a payment link sells.
  struct GStableItems: Sendable {
    let lines: [Session.Line]
    let total: Money
    /// The items as answers have them.
    let json: [JSON]

    /// Reads items whose shape the specification has checked. That quantities are at least 1 and
    /// prices not negative is the sandbox's own rule.
    init(
      _ items: [JSONNode], products: KeptEntries<GStableProduct>, _ random: inout SeededRandom
    ) throws(ProviderRefusal) {
      guard !items.isEmpty else { throw .invalid("$.lineItems", "must have at least 1 element") }
      let sold = try Self.products(of: items, among: products)
      var lines: [Session.Line] = []
      var json: [JSON] = []
      for (index, item) in items.enumerated() {
        let path = "$.lineItems[\(index)]"
        let product = sold[index]
        let price = try Self.price(of: item, product, at: path)
        let name = product?.name ?? item["productData"]?["productName"]?.string ?? ""
        let line = try Self.line(item, name, price, at: path)
        lines.append(line)
        json.append(
          Self.json(of: item, product, price, id: random.token(prefix: "li_", length: 12)))
      }
      guard let sum = Money.sum(lines.map(\.total.units)) else {
        throw .invalid("$.lineItems", "add up to more than fits")
      }
      self.lines = lines
      total = Money(microDollars: sum)
      self.json = json
    }

    /// The product of each item that names one, and nothing for the others.
    private static func products(
      of items: [JSONNode], among products: KeptEntries<GStableProduct>
    ) throws(ProviderRefusal) -> [GStableProduct?] {
      let ids = items.map { $0["productId"]?.string }
      let isOne = ids.count == 1
      let found = ids.map { id in id.flatMap { products[$0] } }
      for (id, product) in zip(ids, found) where id != nil {
        guard let product else { throw isOne ? .noProduct : .someProductsMissing }
        guard product.isActive else { throw isOne ? .inactiveProduct : .someProductsInactive }
      }
      return found
    }

    /// A payer who names the price, pays the product's first common price here: the sandbox has
    /// nowhere to ask.
    private static func price(
      of item: JSONNode, _ product: GStableProduct?, at path: String
    ) throws(ProviderRefusal) -> Int64 {
      if item["itemType"]?.string == "user_priced" { return product?.commonPrices.first ?? 0 }
      guard let price = item["unitPrice"]?.integer, price >= 0 else {
        throw .invalid("\(path).unitPrice", "must be a plain integer from 0")
      }
      return Int64(price)
    }

    private static func line(
      _ item: JSONNode, _ name: String, _ price: Int64, at path: String
    ) throws(ProviderRefusal) -> Session.Line {
      guard let quantity = item["quantity"]?.integer, quantity >= 1 else {
        throw .invalid("\(path).quantity", "must be a plain integer from 1")
      }
      guard let total = Money.product(price, Int64(quantity)) else {
        throw .invalid("\(path).quantity", "makes a total that does not fit")
      }
      return Session.Line(
        name: name, quantity: Int64(quantity), total: Money(microDollars: total))
    }

    private static func json(
      of item: JSONNode, _ product: GStableProduct?, _ price: Int64, id: String
    ) -> JSON {
      [
        "lineItemId": .string(id), "itemType": .string(item["itemType"]?.string ?? ""),
        "productId": .string(product?.id ?? ""),
        "quantity": item["quantity"].map { JSON($0) } ?? 1, "unitPrice": .integer(price),
        "productData": product?.itemData ?? item["productData"].map { JSON($0) } ?? [:],
      ]
    }
  }
#endif
