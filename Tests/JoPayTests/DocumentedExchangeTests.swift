import CheckoutTesting
import HTTPTypes
import JoPay
import Testing

@Suite("What JoPay documents")
struct DocumentedExchangeTests {
  static let session = """
    {"id":"cs_a1b2c3d4e5f6","checkout_url":"https://jopay.me/checkout/cs_a1b2c3d4e5f6",\
    "status":"pending","amount_cents":2500,"currency":"eur","expires_at":"2025-01-10T13:00:00Z"}
    """

  static let earlierSession = """
    {"id":"cs_a1b2c3d4e5f6","url":"https://jopay.me/checkout/cs_a1b2c3d4e5f6","status":"open",\
    "amount_cents":2500,"currency":"eur","customer_email":"customer@example.com",\
    "expires_at":"2025-01-10T13:00:00Z"}
    """

  @Test("Creating a session sends the documented request")
  func create() async throws {
    let transport = ScriptedTransport([.json(Self.session)])
    let jopay = JoPayClient(apiKey: Secret("sk_live_your_api_key"), transport: transport)

    let session = try await jopay.createSession(
      .init(
        lineItems: [
          .init(name: "Premium Coffee Beans", amount: 2500, currency: .eur, quantity: 1)
        ],
        successURL: "https://yoursite.com/success", cancelURL: "https://yoursite.com/cancel",
        customerEmail: "customer@example.com", metadata: ["order_id": "12345"]))

    let request = try #require(transport.requests.first)
    #expect(request.head.method == .post)
    #expect(request.head.authority == "jopay.me")
    #expect(request.head.path == "/api/checkout/v1/sessions")
    #expect(request.head.headerFields[.authorization] == "Bearer sk_live_your_api_key")
    #expect(request.head.headerFields[.contentType] == "application/json")
    let expected = """
      {"line_items":[{"name":"Premium Coffee Beans","amount":2500,"currency":"eur","quantity":1}],\
      "customer_email":"customer@example.com","success_url":"https://yoursite.com/success",\
      "cancel_url":"https://yoursite.com/cancel","metadata":{"order_id":"12345"}}
      """
    #expect(try JSONValue(json: request.body ?? []) == JSONValue(json: expected))
    #expect(session.checkoutURL == "https://jopay.me/checkout/cs_a1b2c3d4e5f6")
    #expect(session.amountCents == 2500)
    #expect(session.expiresAt.unixTime == .seconds(1_736_514_000))
  }

  @Test("Money goes out as line items and never as a total, which only an earlier page took")
  func requestMoney() throws {
    let request = CreateSession.Request(
      lineItems: [], successURL: "https://shop.example/a", cancelURL: "https://shop.example/b")
    let names = try JSONObject(json: request.json).map(\.name)
    #expect(Set(names) == ["line_items", "success_url", "cancel_url"])
  }

  @Test("A currency code goes out in lower case, as the documentation spells it")
  func currencyCase() throws {
    let item = LineItem(name: "Tea", amount: 100, currency: "USD", quantity: 1)
    #expect(try JSONObject(json: item.json)["currency"] == "usd")
  }

  @Test(
    "The page's address is read from checkout_url, and from url as an earlier page had it",
    arguments: [session, earlierSession])
  func redirectAddress(json: String) throws {
    let session = try CheckoutSession(json: json)
    #expect(session.checkoutURL == "https://jopay.me/checkout/cs_a1b2c3d4e5f6")
    #expect(session.status.isAwaitingPayment)
    #expect(!session.status.isPaid)
  }

  @Test("The customer's address is read where the provider returns it")
  func customerEmail() throws {
    #expect(try CheckoutSession(json: Self.session).customerEmail == nil)
    let earlier = try CheckoutSession(json: Self.earlierSession)
    #expect(earlier.customerEmail == "customer@example.com")
  }

  @Test("Retrieving a session asks for its id as one segment of the path")
  func retrieve() async throws {
    let transport = ScriptedTransport([.json(Self.session)])
    let jopay = JoPayClient(apiKey: Secret("test"), transport: transport)
    _ = try await jopay.retrieveSession(id: "cs_1/../admin")
    #expect(transport.requests.first?.head.path == "/api/checkout/v1/sessions/cs_1%2F..%2Fadmin")
  }

  @Test("A status that nobody has heard of is kept and written again")
  func unknownStatus() throws {
    let json = Self.session.replacing("pending", with: "under_review")
    let session = try CheckoutSession(json: json)
    #expect(!session.status.isKnown)
    #expect(try JSONValue(json: session.json) == JSONValue(json: json))
  }

  @Test("The documented webhook is read whole and written again")
  func webhook() throws {
    let json = """
      {"event":"checkout.session.completed","data":{"id":"cs_a1b2c3d4e5f6","status":"completed",\
      "amount_cents":2500,"currency":"eur","customer_email":"customer@example.com",\
      "metadata":{"order_id":"12345"},"completed_at":"2025-01-10T12:05:00Z"},\
      "created_at":"2025-01-10T12:05:01Z"}
      """
    let event = try CheckoutEvent(json: json)
    #expect(event.data.status?.isPaid == true)
    #expect(event.data.metadata?["order_id"] == "12345")
    #expect(try JSONValue(json: event.json) == JSONValue(json: json))
  }
}
