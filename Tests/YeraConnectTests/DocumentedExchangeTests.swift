import CheckoutTesting
import HTTPTypes
import Testing
import YeraConnect

@Suite("What Yera Connect documents")
struct DocumentedExchangeTests {
  @Test("Creating a session sends the guide's request byte for byte")
  func create() async throws {
    let exchange = Exchange(.json(Sample.answer, status: 201))
    let session = try await exchange.yera.createCheckoutSession(Sample.order)

    let request = try #require(exchange.transport.requests.first)
    #expect(request.head.method == .post)
    #expect(request.head.authority == "yeraconnect.io")
    #expect(request.head.path == "/api/v1/checkout-sessions")
    #expect(request.head.headerFields[.authorization] == "Bearer yera_test_sk_1")
    #expect(request.head.headerFields[.contentType] == "application/json")
    #expect(String(decoding: request.body ?? [], as: UTF8.self) == Sample.request)
    #expect(session.id == "yc_sess_123456")
    #expect(session.checkoutURL == "https://checkout.yeraconnect.io/pay/yc_sess_123456")
  }

  @Test("Only the amount and the country are needed")
  func required() throws {
    let request = CreateCheckoutSession.Request(amount: "5", countryCode: "NL")
    #expect(try JSONValue(json: request.json) == ["amount": "5", "countryCode": "NL"])
  }

  @Test("Any status of success is one, since the page does not say which", arguments: [200, 201])
  func success(status: Int) async throws {
    let exchange = Exchange(.json(Sample.answer, status: status))
    #expect(try await exchange.yera.createCheckoutSession(Sample.order).status == .pending)
  }

  @Test("The documented session is read whole and written again")
  func session() throws {
    let session = try CheckoutSession(json: Sample.session)
    #expect(session.externalSessionID == session.id)
    #expect(session.amount == "250")
    #expect(session.currency == .eur)
    #expect(session.destinationAsset == "USDC")
    #expect(session.mode == .test)
    #expect(session.provider == "yera_checkout")
    #expect(session.railType == "fiat_to_crypto")
    #expect(session.createdAt?.unixTime == .seconds(1_782_043_200))
    #expect(session.expiresAt == nil)
    #expect(try JSONValue(json: session.json) == JSONValue(json: Sample.session))
  }

  @Test("A WooCommerce order takes the names of its route, and what only you know beside them")
  func wooCommerce() async throws {
    let exchange = Exchange(.json(Sample.answer))
    let checkout = try await exchange.yera.createWooCommerceCheckoutSession(
      .init(
        orderID: 77, orderKey: "wc_order_1", storeURL: "https://shop.example",
        successURL: "https://shop.example/a", cancelURL: "https://shop.example/b",
        callbackURL: "https://shop.example/c", webhookSecret: "s3cret",
        additionalMembers: ["total": "12.50"]))

    let request = try #require(exchange.transport.requests.first)
    #expect(request.head.path == "/api/v1/checkout/sessions")
    #expect(
      try JSONValue(json: request.body ?? []) == [
        "order_id": 77, "order_key": "wc_order_1", "store_url": "https://shop.example",
        "success_url": "https://shop.example/a", "cancel_url": "https://shop.example/b",
        "callback_url": "https://shop.example/c", "webhook_secret": "s3cret", "total": "12.50",
      ])
    #expect(checkout.checkoutSession?.id == "yc_sess_123456")
  }

  @Test("An answer to a WooCommerce order may have any shape, since none is documented")
  func wooCommerceAnswer() async throws {
    let json = #"{"checkout_url":"https://checkout.yeraconnect.io/pay/1"}"#
    let checkout = try await Exchange(.json(json)).yera.createWooCommerceCheckoutSession(.init())
    #expect(checkout.checkoutSession == nil)
    #expect(try JSONValue(json: checkout.json) == JSONValue(json: json))
  }

  @Test("The documented webhook is read whole and written again byte for byte")
  func webhook() throws {
    let event = try CheckoutEvent(json: Sample.event)
    #expect(event.type == .paymentCompleted)
    #expect(event.id == "evt_123456")
    #expect(event.paymentID == "yc_pay_987654")
    #expect(event.amount == "250")
    #expect(event.currency == .eur)
    #expect(String(decoding: event.json, as: UTF8.self) == Sample.event)
  }
}
