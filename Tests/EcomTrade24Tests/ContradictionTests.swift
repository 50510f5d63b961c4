import CheckoutTesting
import EcomTrade24
import HTTPTypes
import Testing

@Suite("Where the sources about EcomTrade24 disagree")
struct ContradictionTests {
  @Test("The customer's address goes out under either name, or under both")
  func email() throws {
    var request = Sample.order
    #expect(try JSONObject(json: request.json)["email"] == nil)
    request.email = request.customerEmail
    let body = try JSONObject(json: request.json)
    #expect(body["customer_email"] == "buyer@example.com")
    #expect(body["email"] == "buyer@example.com")
  }

  @Test("An order is named by order_id and a shop by domain, never by their earlier names")
  func names() throws {
    let request = CreateSession.Request(
      domain: "shop.example", amount: "25.00", currency: .usd, orderID: "NB-12345")
    #expect(
      Set(try JSONObject(json: request.json).map(\.name)) == [
        "domain", "amount", "currency", "order_id",
      ])
  }

  @Test("A session's status can be asked for under the path of earlier documentation")
  func legacyStatus() async throws {
    let exchange = Exchange(.json(#"{"status":"paid"}"#))
    let state = try await exchange.ecomTrade24.retrieveLegacySessionStatus(
      .init(sessionID: "tok/1"))
    #expect(
      exchange.transport.requests.first?.head.path
        == "/gateway/session_status.php?session_id=tok%2F1")
    #expect(state.status?.isPaid == true)
  }

  @Test(
    "A session's id is a number or text, goes into the query the same, and is written as it came",
    arguments: ["12345", "\"12345\""])
  func sessionID(id: String) async throws {
    let json = #"{"checkout_url":"u","session_id":\#(id)}"#
    let session = try CheckoutSession(json: json)
    #expect(session.id?.text == "12345")
    #expect(String(decoding: session.json, as: UTF8.self) == json)

    let exchange = Exchange(.json(#"{"status":"pending"}"#))
    let sessionID = try #require(session.id)
    _ = try await exchange.ecomTrade24.retrieveSessionStatus(.init(sessionID: sessionID))
    #expect(exchange.transport.requests.first?.head.path?.hasSuffix("?session_id=12345") == true)
  }

  @Test("An amount goes out as text with its digits, although a number passes too")
  func requestAmount() throws {
    var request = Sample.order
    request.amount = "10.00"
    #expect(try JSONObject(json: request.json)["amount"] == "10.00")
  }

  @Test("An event's amount comes as text or as a number", arguments: ["\"49.95\"", "49.95"])
  func eventAmount(amount: String) throws {
    let json = #"{"session_id":1,"order_id":"o","status":"paid","amount":\#(amount)}"#
    let event = try PaymentEvent(json: json)
    #expect(event.amount == "49.95")
    #expect(String(decoding: event.json, as: UTF8.self) == json)
  }

  @Test("A currency goes out in upper case", arguments: [Currency("usd"), "USD"])
  func currency(currency: Currency) throws {
    var request = Sample.order
    request.currency = currency
    #expect(try JSONObject(json: request.json)["currency"] == "USD")
  }

  @Test(
    "Keys go to the gateway, or to the site that publishes the developers' page",
    arguments: [
      (Server<EcomTrade24Client>.production, "pay.ecomtrade24.com"),
      (.fiavexPay, "fiavexpay.com"),
    ])
  func servers(server: Server<EcomTrade24Client>, host: String) async throws {
    let exchange = Exchange(.json(Sample.session), server: server)
    _ = try await exchange.ecomTrade24.createSession(Sample.order)
    #expect(exchange.transport.requests.first?.head.authority == host)
    #expect(EcomTrade24Client.defaultServer == .production)
  }

  @Test(
    "An expiry is kept as text, and is an instant only where it has a time zone",
    arguments: [
      ("2026-05-09 10:30:00", nil), ("2026-05-09T10:30:00Z", Duration.seconds(1_778_322_600)),
    ])
  func expiry(text: String, unixTime: Duration?) throws {
    let session = try CheckoutSession(json: #"{"checkout_url":"u","expires_at":"\#(text)"}"#)
    #expect(session.expiresAt == text)
    #expect(session.expiresAt.map(Timestamp.init(_:))?.unixTime == unixTime)
  }

  @Test(
    "An event is judged by its status, whichever kind a source gives it",
    arguments: ["payment.session", "payment.completed", nil])
  func eventKind(kind: String?) throws {
    var json = try JSONObject(json: #"{"session_id":6420,"order_id":"o","status":"paid"}"#)
    json["event"] = kind.map { .string($0) }
    #expect(try PaymentEvent(json: json.json).isPaid)
    json["status"] = "failed"
    #expect(try !PaymentEvent(json: json.json).isPaid)
  }
}
