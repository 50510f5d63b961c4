import CheckoutTesting
import HTTPTypes
import Testing
import YeraConnect

@Suite("Where Yera Connect's pages disagree")
struct ContradictionTests {
  @Test(
    "The guide's address takes test and live keys alike",
    arguments: ["yera_test_sk_1", "yera_live_sk_1"])
  func primaryServer(key: String) async throws {
    let exchange = Exchange(.json(Sample.answer), key: key)
    _ = try await exchange.yera.createCheckoutSession(Sample.order)
    #expect(exchange.transport.requests.first?.head.authority == "yeraconnect.io")
  }

  @Test(
    "The reference's two addresses refuse a key of the other mode, and nothing is sent",
    arguments: [
      (Server<YeraConnectClient>.app, "yera_test_sk_1", APIEnvironment.test, APIEnvironment.live),
      (.sandbox, "yera_live_sk_1", .live, .test),
    ])
  func wrongMode(
    server: Server<YeraConnectClient>, key: String, keyMode: APIEnvironment,
    serverMode: APIEnvironment
  ) async throws {
    let exchange = Exchange(.json(Sample.answer), key: key, server: server)
    let error = await #expect(throws: YeraConnectError.self) {
      try await exchange.yera.createCheckoutSession(Sample.order)
    }
    guard case .invalidRequest(let reason) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason == .environmentMismatch(key: keyMode, server: serverMode))
    #expect(exchange.transport.requests.isEmpty)
  }

  @Test("The reference's path takes the guide's request, and answers with the same session")
  func referencePath() async throws {
    let exchange = Exchange(.json(Sample.answer), server: .sandbox)
    let response = try await exchange.yera.send(
      Sample.order, to: .createCheckoutSessionByReference)

    let request = try #require(exchange.transport.requests.first)
    #expect(request.head.authority == "sandbox.yeraconnect.io")
    #expect(request.head.path == "/api/v1/checkout/sessions")
    #expect(String(decoding: request.body ?? [], as: UTF8.self) == Sample.request)
    #expect(try response.value == CheckoutSession(json: Sample.session))
  }

  @Test("A lost answer to the reference's path may stand behind a session, as to the guide's")
  func lostAnswer() async {
    let exchange = Exchange(.failure(.connectionLost))
    let error = await #expect(throws: YeraConnectError.self) {
      try await exchange.yera.send(Sample.order, to: .createCheckoutSessionByReference)
    }
    #expect(error?.effect == .mayHaveHappened)
    #expect(error?.operationID == "createCheckoutSession")
  }

  @Test("An amount goes out as text with its digits, as in the guide, never as a number")
  func requestAmount() throws {
    let request = CreateCheckoutSession.Request(amount: "100.00", countryCode: "NL")
    #expect(try JSONObject(json: request.json)["amount"] == "100.00")
  }

  @Test(
    "An amount comes as text or as a number, and is written as it came",
    arguments: ["\"250\"", "250", "250.50"])
  func amounts(amount: String) throws {
    let session = try CheckoutSession(json: #"{"id":"1","checkoutUrl":"u","amount":\#(amount)}"#)
    let event = try CheckoutEvent(json: #"{"event":"e","eventId":"1","amount":\#(amount)}"#)
    #expect(session.amount == event.amount)
    #expect(String(decoding: session.json, as: UTF8.self).contains(#""amount":\#(amount)}"#))
    #expect(String(decoding: event.json, as: UTF8.self).contains(#""amount":\#(amount)}"#))
  }

  @Test("The customer's way back is one address as in the guide, or two as in the reference")
  func returnAddresses() throws {
    let request = CreateCheckoutSession.Request(
      amount: "5", countryCode: "DE", successURL: "https://merchant.com/success",
      cancelURL: "https://merchant.com/cancel")
    let body = try JSONObject(json: request.json)
    #expect(body["successUrl"] == "https://merchant.com/success")
    #expect(body["cancelUrl"] == "https://merchant.com/cancel")
    #expect(body["redirectUrl"] == nil)
  }

  @Test("A network keeps the case of its letters both ways", arguments: ["Polygon", "polygon"])
  func network(name: String) throws {
    let request = CreateCheckoutSession.Request(amount: "5", countryCode: "NL", network: name)
    #expect(try JSONObject(json: request.json)["network"] == .string(name))
    let session = try CheckoutSession(
      json: #"{"id":"1","checkoutUrl":"u","network":"\#(name)"}"#)
    #expect(session.network == name)
  }

  @Test("The events of both lists are known")
  func eventTypes() {
    let help: [CheckoutEventType] = [
      .paymentCreated, .paymentRedirected, .paymentPending, .paymentProcessing, .paymentCompleted,
      .paymentFailed, .paymentCancelled, .paymentRefunded,
    ]
    let reference: [CheckoutEventType] = [
      .paymentPending, .paymentCompleted, .paymentFailed, .checkoutCreated, .checkoutExpired,
      .settlementProcessing, .settlementCompleted, .settlementFailed,
    ]
    #expect(Set(CheckoutEventType.allCases) == Set(help + reference))
    #expect(CheckoutEventType.allCases.count == 13)
  }

  @Test("Your order number finds the order of an event, whose session id has another form")
  func orderNumber() throws {
    let event = try CheckoutEvent(json: Sample.event)
    let session = try CheckoutSession(json: Sample.session)
    #expect(event.checkoutSessionID?.hasPrefix("yc_chk_") == true)
    #expect(session.id.hasPrefix("yc_sess_"))
    #expect(event.merchantOrderID == "ORDER-1001")
  }

  @Test(
    "Type and id of an event are read from its body, which has to have them",
    arguments: ["event", "eventId"])
  func identity(missing: String) throws {
    var event = try JSONObject(json: Sample.event)
    event[missing] = nil
    let error = #expect(throws: JSONError.self) { try CheckoutEvent(json: event.json) }
    #expect(error?.reason == .missingMember)
    #expect(error?.path == [.member(missing)])
  }

  @Test("Metadata goes out as you give it, and not at all otherwise")
  func metadata() throws {
    var request = CreateCheckoutSession.Request(amount: "5", countryCode: "NL")
    #expect(try JSONObject(json: request.json)["metadata"] == nil)
    request.metadata = ["cartId": "cart_1001", "items": 3]
    #expect(try JSONObject(json: request.json)["metadata"] == ["cartId": "cart_1001", "items": 3])
  }
}
