import CheckoutCore

/// Lists of the shop, in each style, as generated methods make them.
extension ShopClient {
  typealias List = Pages<ShopClient, JSONValue, String>

  func numbered(
    from number: Int? = nil, first: Int = 1, size: Int? = nil, options: CallOptions = .init()
  ) -> List {
    pages(
      of: "listOrders",
      by: .numbered(
        from: number, first: first, size: size, maximum: 2, items: { $0.ids },
        total: { $0.total })
    ) { position throws(APIError<ShopProblem>) in
      try await send(
        Search(query: ["page": "\(position.number)", "size": "\(position.size)"]), to: .list,
        options: options)
    }
  }

  func skipping(from offset: Int? = nil, maximum: Int? = 2) -> List {
    pages(
      of: "listOrders",
      by: .offset(
        from: offset, maximum: maximum, items: { $0.ids }, total: { $0.total })
    ) { position throws(APIError<ShopProblem>) in
      try await send(Search(query: ["offset": "\(position.offset)"]), to: .list)
    }
  }

  func following(from cursor: String? = nil) -> List {
    pages(
      of: "listOrders",
      by: .cursor(from: cursor, items: { $0.ids }, next: { $0["next"]?.string })
    ) { position throws(APIError<ShopProblem>) in
      try await send(Search(query: ["after": position.cursor ?? "-"]), to: .list)
    }
  }
}

extension Endpoint where API == ShopClient, Request == Search, Response == JSONValue {
  static var list: Self { .get("/orders", id: "listOrders", repeatability: .safe) }
}

extension JSONValue {
  fileprivate var total: Int? { self["total"]?.number.flatMap { Int($0.description) } }
  fileprivate var ids: [String] { self["data"]?.array?.compactMap(\.string) ?? [] }
}
