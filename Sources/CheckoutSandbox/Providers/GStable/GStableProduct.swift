#if Sandbox
  internal import SpecGenerator

  /// Something that a merchant sells.
  struct GStableProduct: Sendable {
    let id: String
    let createdAt: Moment
    /// The request that made it, or that replaced it.
    var content: JSONNode
    var isActive = true

    var name: String { content["name"]?.string ?? "" }

    var commonPrices: [Int64] {
      (content["commonPrices"]?.array ?? []).compactMap { $0.integer.map { Int64($0) } }
    }

    var json: JSON {
      let json: JSON = [
        "productId": .string(id), "name": .string(name), "status": .string(status),
        "commonPrices": .array(commonPrices.map { .integer($0) }),
      ]
      return json.adding("description", member("description"))
        .adding("imageUrl", member("imageUrl")).adding("attributes", member("attributes"))
        .adding("createAt", .string(createdAt.withoutZone))
    }

    /// The product within a session's item.
    var itemData: JSON {
      (["productName": .string(name)] as JSON).adding("productDescription", member("description"))
        .adding("imageUrl", member("imageUrl")).adding("attributes", member("attributes"))
        .adding("status", .string(status))
    }

    private var status: String { isActive ? "active" : "archived" }

    private func member(_ name: String) -> JSON? { content[name].map { JSON($0) } }
  }

  extension GStableSimulation {
    mutating func answerProducts(_ call: ProviderCall) throws(ProviderRefusal) -> JSON {
      switch call.operation.id {
      case "listProducts":
        let page = try GStablePage(call)
        return page.textual(
          page.elements(of: products.all).map(\.json), as: "products", total: products.count)
      case "createProduct":
        let product = GStableProduct(
          id: random.token(prefix: "prd_", length: 16), createdAt: call.now,
          content: try Self.priced(try call.requiredBody()))
        products[product.id] = product
        tell("product.created", of: product, at: call.now)
        return product.json
      case "retrieveProducts":
        let ids = (try call.requiredBody()["productIds"]?.array ?? []).compactMap(\.string)
        return .array(ids.compactMap { products[$0]?.json })
      default: return try change(call)
      }
    }

    /// Changes a product that exists.
    private mutating func change(_ call: ProviderCall) throws(ProviderRefusal) -> JSON {
      let body = try call.requiredBody()
      guard var product = products[body["productId"]?.string ?? ""] else { throw .noProduct }
      let event: String
      switch call.operation.id {
      case "updateProduct":
        product.content = try Self.priced(body)
        event = "product.updated"
      case "archiveProduct":
        product.isActive = false
        event = "product.archived"
      case "unarchiveProduct":
        product.isActive = true
        event = "product.unarchived"
      case "removeProduct":
        guard !links.all.contains(where: { $0.sells(product.id) }) else { throw .usedProduct }
        products[product.id] = nil
        tell("product.removed", of: product, at: call.now)
        return Self.done
      default: throw .unknownPath
      }
      products[product.id] = product
      tell(event, of: product, at: call.now)
      return Self.done
    }

    private mutating func tell(_ event: String, of product: GStableProduct, at now: Moment) {
      tell(event, of: product.id, ["productData": product.json], at: now)
    }

    /// The content, where its prices are plain integers that are not negative.
    private static func priced(_ content: JSONNode) throws(ProviderRefusal) -> JSONNode {
      for (index, price) in (content["commonPrices"]?.array ?? []).enumerated() {
        guard let price = price.integer, price >= 0 else {
          throw .invalid("$.commonPrices[\(index)]", "must be a plain integer from 0")
        }
      }
      return content
    }
  }
#endif
