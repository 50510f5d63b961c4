import CheckoutTesting
import GStable
import HTTPTypes
import Testing

/// One test for each point on which GStable's sources contradict each other.
@Suite("Where GStable's sources disagree")
struct SourcesThatDisagreeTests {
  @Test("Requests go to the documentation's address, or to the client library's if it is passed")
  func address() async throws {
    let transport = ScriptedTransport([Sample.success("[]"), Sample.success("[]")])
    _ = try await Sample.client(transport).listAccounts()
    _ = try await GStableClient(
      apiKey: Secret("sk_live_example"), server: .library, transport: transport
    ).listAccounts()
    let paths = transport.requests.map(\.head.path)
    #expect(paths == ["/payment/v1/account/list", "/api/v1/account/list"])
  }

  @Test("The page's address is read from the envelope's data")
  func placeOfThePage() async throws {
    let transport = ScriptedTransport([Sample.success(Sample.session)])
    let session = try await Sample.client(transport).createCheckoutSession(Sample.order)
    #expect(session.paymentURL == "https://pay.gstable.io/session/sess_example")
  }

  @Test("Products are listed with GET, page and size in the path")
  func productList() async throws {
    let transport = ScriptedTransport([
      Sample.success(#"{"products":[],"total":0,"page":"2","size":"50"}"#)
    ])
    _ = try await Sample.client(transport).listProducts(page: 2, size: 50)
    let head = try #require(transport.requests.first?.head)
    #expect(head.method == .get)
    #expect(head.path == "/payment/v1/product/list/2/50")
  }

  @Test(
    "A link's items are read one level down, as lists have them, and two, as its creation has them",
    arguments: [
      #"{"items":[{"itemType":"product","productId":"prd_1","quantity":1}]}"#,
      """
      {"lineItems":{"items":[{"itemType":"product","productId":"prd_1","quantity":1}]},\
      "amount":1000000}
      """,
    ])
  func linkItems(lineItems: String) throws {
    let json = Sample.link(lineItems: lineItems)
    let link = try PaymentLink(json: json)
    #expect(link.items.map(\.productID) == ["prd_1"])
    #expect(try JSONValue(json: link.json) == JSONValue(json: json))
  }

  @Test("A link without items has none")
  func noLinkItems() throws {
    #expect(try PaymentLink(json: Sample.link(lineItems: "{}")).items.isEmpty)
  }

  @Test(
    "A session is read whatever shape its items have: the request's array, or the answer's object",
    arguments: [
      #"[{"itemType":"product","productId":"prd_1","quantity":1}]"#,
      #"{"items":{"itemType":"product"}}"#, #""prd_1""#,
    ])
  func sessionItems(lineItems: String) async throws {
    let data = """
      {"sessionId":"sess_1","paymentUrl":"https://pay.gstable.io/session/sess_1",\
      "status":"initialized","lineItems":\(lineItems),"amount":19900000}
      """
    let transport = ScriptedTransport([Sample.success(data)])
    let session = try await Sample.client(transport).createCheckoutSession(Sample.order)
    #expect(session.paymentURL == "https://pay.gstable.io/session/sess_1")
    #expect(session.amount == 19_900_000)
    #expect(session.lineItems?.items == nil)
    #expect(try JSONValue(json: session.json) == JSONValue(json: data))
  }

  @Test(
    "A session without id, page or status is unreadable",
    arguments: ["sessionId", "paymentUrl", "status"])
  func required(member: String) throws {
    var session = try JSONObject(json: Sample.session)
    session[member] = 1
    #expect(throws: JSONError.self) { try CheckoutSession(json: session.json) }
  }

  @Test("A page's number and size are read as integers and as strings, and written as they came")
  func paging() throws {
    let sessions = #"{"sessions":[],"total":0,"page":1,"size":20}"#
    let links = #"{"links":[],"total":0,"page":"1","size":"20"}"#
    let sessionPage = try SessionPage(json: sessions)
    let linkPage = try PaymentLinkPage(json: links)
    #expect(sessionPage.page == linkPage.page)
    #expect(try JSONValue(json: sessionPage.json) == JSONValue(json: sessions))
    #expect(try JSONValue(json: linkPage.json) == JSONValue(json: links))
  }

  @Test(
    "Metadata leaves with the names that it was given",
    arguments: [
      #"{"order_id":"ORD-2025001","user_id":"u_123456"}"#,
      #"{"orderId":"ORD_001","userId":"u_123"}"#,
    ])
  func metadataNames(json: String) throws {
    var order = Sample.order
    order.metadata = try [String: JSONValue](json: json)
    #expect(try JSONObject(json: order.json)["metadata"] == JSONValue(json: json))
  }

  @Test("A new signing key in the answer to its refreshing is kept")
  func refreshedKey() async throws {
    let transport = ScriptedTransport([
      Sample.success(#"{"success":true}"#), Sample.success(#"{"success":true,"key":"wkk_2"}"#),
    ])
    let gstable = Sample.client(transport)
    let bare = try await gstable.refreshWebhookKey(.init(webhookID: "wkid_1"))
    let withKey = try await gstable.refreshWebhookKey(.init(webhookID: "wkid_1"))
    #expect(bare.additionalMembers.isEmpty)
    #expect(withKey.additionalMembers["key"] == "wkk_2")
  }

  @Test("A product's id is whatever GStable calls it", arguments: ["prd_1", "prod_1", "17"])
  func productID(id: String) throws {
    let json = #"{"productId":"\#(id)","name":"Tea","status":"active","commonPrices":[1]}"#
    #expect(try Product(json: json).id == id)
  }

  @Test("An event that only a sample of the client library names is kept as unknown")
  func undocumentedEvent() throws {
    let json = Sample.event.replacing("session.created", with: "payment.completed")
    let event = try GStableEvent(json: json)
    #expect(!event.type.isKnown)
    #expect(try JSONValue(json: event.json) == JSONValue(json: json))
  }

  @Test("The type of a business and the event's own are both kept as they are spelled")
  func businessType() throws {
    let json = """
      {"eventId":"evt_1","eventType":"payment.link.created","businessType":"payment_link",\
      "occurrence":"2026-01-04 02:52:38","payload":{"linkData":{"linkId":"lnk_1"}}}
      """
    let event = try GStableEvent(json: json)
    #expect(event.type == .paymentLinkCreated)
    #expect(event.businessType == .paymentLink)
    #expect(event.payload.linkData?.id == "lnk_1")
  }

  @Test("A session for agents is read from its own host, without a key, and out of the envelope")
  func agents() async throws {
    let transport = ScriptedTransport([
      Sample.success(#"{"sessionId":"sess_1","sessionType":"ai_checkout","aiView":{}}"#)
    ])
    let session = try await Sample.client(transport).retrieveAIPaymentSession(sessionID: "sess_1")
    let head = try #require(transport.requests.first?.head)
    #expect(head.authority == "aipay.gstable.io")
    #expect(head.path == "/api/v1/session/sess_1")
    #expect(head.headerFields[.authorization] == nil)
    #expect(session.sessionType == "ai_checkout")
  }
}
