public import CheckoutCore

extension ShopClient {
  /// Lists every product of a shelf, page after page.
  public func allProducts(on shelf: Shelf) async throws(ShopError) -> [Product] {
    var products: [Product] = []
    var next: Int? = 1
    while let page = next {
      let answer = try await listProducts(.init(page: page, category: shelf))
      products += answer.products
      next = answer.nextPage
    }
    return products
  }
}
