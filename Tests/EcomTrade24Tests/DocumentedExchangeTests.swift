import CheckoutTesting
import EcomTrade24
import HTTPTypes
import Testing

@Suite("What EcomTrade24 documents")
struct DocumentedExchangeTests {
  @Test("Creating a session sends the documented request byte for byte")
  func create() async throws {
    let exchange = Exchange(.json(Sample.session))
    let session = try await exchange.ecomTrade24.createSession(Sample.order)

    let request = try #require(exchange.transport.requests.first)
    #expect(request.head.method == .post)
    #expect(request.head.path == "/gateway/session.php")
    #expect(request.head.headerFields[.authorization] == "Bearer MERCHANT_API_KEY")
    #expect(request.head.headerFields[.contentType] == "application/json")
    #expect(String(decoding: request.body ?? [], as: UTF8.self) == Sample.request)
    #expect(session.checkoutURL == "https://pay.ecomtrade24.com/pay.php?session=12345")
    #expect(session.id == 12345)
    #expect(session.ok == true)
  }

  @Test("The documented session is written again as it came")
  func session() throws {
    let session = try CheckoutSession(json: Sample.session)
    #expect(try JSONValue(json: session.json) == JSONValue(json: Sample.session))
  }

  @Test("A page's address is all that a session needs, since the page names nothing else")
  func addressAlone() throws {
    let session = try CheckoutSession(json: #"{"checkout_url":"https://pay.ecomtrade24.com/p"}"#)
    #expect(session.checkoutURL == "https://pay.ecomtrade24.com/p")
    #expect(session.id == nil)
  }

  @Test("The integration is read with the key, and as the developers' page names it")
  func integration() async throws {
    let exchange = Exchange(.json(#"{"integration_mode":"hosted_checkout","methods":[]}"#))
    let integration = try await exchange.ecomTrade24.retrieveIntegration()

    let request = try #require(exchange.transport.requests.first)
    #expect(request.head.method == .get)
    #expect(request.head.path == "/gateway/me.php")
    #expect(request.head.headerFields[.authorization] == "Bearer MERCHANT_API_KEY")
    #expect(request.body == nil)
    #expect(integration.integrationMode == .hostedCheckout)
    #expect(integration.methods == [])
  }

  @Test("A session's status is asked for by its id in the query")
  func status() async throws {
    let exchange = Exchange(.json(#"{"ok":true,"session_id":12345,"status":"paid"}"#))
    let state = try await exchange.ecomTrade24.retrieveSessionStatus(.init(sessionID: 12345))
    #expect(exchange.transport.requests.first?.head.path == "/gateway/status.php?session_id=12345")
    #expect(state.status == .paid)
    #expect(state.additionalMembers["session_id"] == 12345)
  }

  @Test("The captured test delivery is read whole and written again")
  func testDelivery() throws {
    let event = try PaymentEvent(json: Sample.testDelivery)
    #expect(event.type == .paymentSession)
    #expect(event.sessionID == 0)
    #expect(event.orderID == "TEST-WEBHOOK-7FE876BC42")
    #expect(event.status == .test)
    #expect(event.amount?.text == "0.00")
    #expect(event.email == nil)
    #expect(event.transactionID == nil)
    #expect(event.merchantID == 175)
    #expect(event.sentAt?.unixTime == .seconds(1_779_554_591))
    #expect(event.test == true)
    #expect(try JSONValue(json: event.json) == JSONValue(json: Sample.testDelivery))
  }
}
