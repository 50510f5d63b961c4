import CheckoutCore
import Shop
import Testing

@Suite("A client that is generated in a user's own package")
struct ShopTests {
  private let beans = #"""
    {"id":"B-1","name":"Beans","price":{"amount":"12.50","currency":"eur"},"category":"coffee",\#
    "stock":3,"rating":null,"class":"0901","aroma":"dark"}
    """#

  private func client(
    _ transport: ScriptedTransport, key: String = "shop_live_1",
    server: Server<ShopClient> = .production
  ) -> ShopClient {
    ShopClient(apiKey: Secret(key), server: server, transport: transport)
  }

  @Test("Query and header parameters reach the request, and the key its header")
  func list() async throws {
    let transport = ScriptedTransport(.json(.ok, #"{"products":[],"next_page":null}"#))
    let request = ListProducts.Request(
      page: 2, category: .giftCards, inStock: true, traceID: "trace 7")
    let page = try await client(transport).listProducts(request)
    let sent = try #require(await transport.requests.first)
    #expect(
      sent.line
        == "GET https://api.shop.example/v1/products?page=2&category=gift-cards&in_stock=true")
    #expect(sent.header("X-Trace-Id") == "trace 7")
    #expect(sent.header("X-Shop-Key") == "shop_live_1")
    #expect(sent.body == nil)
    #expect(page.nextPage == nil)
  }

  @Test("Parameters that are left out are not sent")
  func listWithoutParameters() async throws {
    let transport = ScriptedTransport(.json(.ok, #"{"products":[],"next_page":2}"#))
    let page = try await client(transport).listProducts(.init())
    let sent = try #require(await transport.requests.first)
    #expect(sent.line == "GET https://api.shop.example/v1/products")
    #expect(sent.header("X-Trace-Id") == nil)
    #expect(page.nextPage == 2)
  }

  @Test("A body is sent byte for byte as the spec describes it, under its idempotency key")
  func create() async throws {
    let transport = ScriptedTransport(.json(.created, beans))
    _ = try await client(transport).createProduct(
      .init(
        name: "Beans",
        price: Price(amount: "12.50", currency: "eur"),
        category: .coffee,
        size: .init(width: 80, height: 200),
        labels: ["de": "Bohnen \"dunkel\""]),
      options: .init(idempotencyKey: "order-7"))
    let sent = try #require(await transport.requests.first)
    #expect(sent.line == "POST https://api.shop.example/v1/products")
    #expect(sent.header("Idempotency-Key") == "order-7")
    #expect(sent.header("Content-Type") == "application/json")
    #expect(
      sent.text == #"""
        {"name":"Beans","price":{"amount":"12.50","currency":"EUR"},"category":"coffee",\#
        "size":{"width":80,"height":200},"labels":{"de":"Bohnen \"dunkel\""}}
        """#)
  }

  @Test("An answer is read with its aliases, its nulls, its digits and what nobody declared")
  func decode() async throws {
    let transport = ScriptedTransport(.json(.created, beans))
    let product = try await client(transport).createProduct(
      .init(name: "Beans", price: Price(amount: "12.50", currency: .eur), category: .coffee))
    #expect(product.sku == "B-1")
    #expect(product.price.amount.text == "12.50")
    #expect(product.price.currency == .eur)
    #expect(product.rating == nil)
    #expect(product.class == "0901")
    #expect(product.labels == nil)
    #expect(product.additionalMembers["aroma"] == "dark")
  }

  @Test("An enum value that the spec does not list is kept")
  func unknownValue() throws {
    let text = beans.replacing("coffee", with: "cocoa")
    let product = try Product(json: text)
    #expect(product.category == Shelf(rawValue: "cocoa"))
    #expect(!product.category.isKnown)
    #expect(String(decoding: product.json, as: UTF8.self).contains(#""category":"cocoa""#))
  }

  @Test("An operation without an answer returns nothing, and its path keeps its parameter whole")
  func withdraw() async throws {
    let transport = ScriptedTransport(.empty(.noContent))
    try await client(transport).withdrawProduct(sku: "B/1 ü")
    let sent = try #require(await transport.requests.first)
    #expect(sent.line == "DELETE https://api.shop.example/v1/products/B%2F1%20%C3%BC")
  }

  @Test("A refusal is the spec's own problem, typed, and says that nothing happened")
  func refusal() async throws {
    let transport = ScriptedTransport(
      .json(.unprocessableContent, #"{"code":"sold_out","hint":"Come back on Monday."}"#))
    let error = try #require(
      await #expect(throws: ShopError.self) {
        try await client(transport).withdrawProduct(sku: "B-1")
      })
    #expect(error.problem == ShopProblem(code: "sold_out", hint: "Come back on Monday."))
    #expect(error.status == 422)
    #expect(error.operationID == "products_withdraw_v1")
    #expect(error.effect == .nothingHappened)
  }

  @Test("A live key never leaves for the test server")
  func wrongEnvironment() async throws {
    let transport = ScriptedTransport(.empty(.noContent))
    let error = try #require(
      await #expect(throws: ShopError.self) {
        try await client(transport, server: .staging).withdrawProduct(sku: "B-1")
      })
    #expect(error.effect == .nothingHappened)
    #expect(await transport.requests.isEmpty)
  }

  @Test("Hand-written methods stand beside the generated ones")
  func everyPage() async throws {
    let transport = ScriptedTransport(
      .json(.ok, #"{"products":[\#(beans)],"next_page":2}"#),
      .json(.ok, #"{"products":[\#(beans)],"next_page":null}"#))
    let products = try await client(transport).allProducts(on: .coffee)
    #expect(products.map(\.sku) == ["B-1", "B-1"])
    #expect(
      await transport.requests.map(\.head.path) == [
        "/v1/products?page=1&category=coffee", "/v1/products?page=2&category=coffee",
      ])
  }

  @Test("A webhook's payload is a type as well")
  func webhook() throws {
    let body = #"{"sku":"B-1","sold_at":"2026-11-20T12:05:01Z","price_cents":1250}"#
    let sale = try Sale(json: body)
    #expect(sale.priceCents == 1250)
    #expect(sale.soldAt.description == "2026-11-20T12:05:01Z")
  }
}
