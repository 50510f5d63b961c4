import CheckoutTesting
import HTTPTypes
import PayRam
import Testing

/// One test for each point on which PayRam's sources contradict each other and a client can tell.
@Suite("Where PayRam's sources disagree")
struct SourcesThatDisagreeTests {
  @Test("The customer's id leaves as customerId, and never under both spellings")
  func customerID() throws {
    let names = try JSONObject(json: Sample.order.json).map(\.name)
    #expect(names.filter { $0.lowercased() == "customerid" } == ["customerId"])
  }

  @Test("A server that wants customerID is served through an endpoint of one's own")
  func customerIDOfNewerPages() async throws {
    var body = try JSONObject(json: Sample.order.json)
    body["customerID"] = body["customerId"]
    body["customerId"] = nil
    let transport = ScriptedTransport([.json(Sample.link)])
    let link = try await Sample.client(transport)
      .send(.object(body), to: .createPaymentWithCustomerID).value
    let sent = try JSONObject(json: transport.requests.first?.body ?? [])
    #expect(sent["customerID"] == "unique_customer_id")
    #expect(sent["customerId"] == nil)
    #expect(link.referenceID == "c80f5363-0397-4761-aa1a-3155c3a21470")
  }

  @Test("A payment is read with the FAQ's names")
  func faqPayment() throws {
    let payment = try Payment(json: Sample.faqPayment)
    #expect(payment.state == .open)
    #expect(payment.amount == "24.33")
    #expect(payment.currencySymbol == "USDT")
    #expect(payment.depositAddress == "TXYZ")
    #expect(try JSONValue(json: payment.json) == JSONValue(json: Sample.faqPayment))
  }

  @Test("A payment is read with the names of current servers")
  func currentPayment() throws {
    let json = Sample.currentPayment
      .replacing(#""currencySymbol":null"#, with: #""currencySymbol":"USDT""#)
      .replacing(#""depositAddress":null"#, with: #""depositAddress":"TXYZ""#)
    let payment = try Payment(json: json)
    #expect(payment.state == .open)
    #expect(payment.amountInUSD == "82")
    #expect(payment.currencySymbol == "USDT")
    #expect(payment.depositAddress == "TXYZ")
    #expect(payment.createdAt?.unixTime == .seconds(1_762_327_981) + .microseconds(961_030))
    #expect(try Payment(json: payment.json) == payment)
  }

  @Test("A payment that the customer has not chosen a currency for has neither that nor an address")
  func currentPaymentBeforeChoice() throws {
    let payment = try Payment(json: Sample.currentPayment)
    #expect(payment.currencySymbol == nil)
    #expect(payment.depositAddress == nil)
    #expect(payment.filledAmountInUSD == nil)
  }

  @Test("Retrieving a payment sends the key, which the FAQ leaves out and newer pages list")
  func keyOfRetrieval() async throws {
    let transport = ScriptedTransport([.json(Sample.faqPayment)])
    _ = try await Sample.client(transport).retrievePayment(referenceID: "REF_ID")
    let head = try #require(transport.requests.first?.head)
    let key = try #require(HTTPField.Name("API-Key"))
    #expect(head.path == "/api/v1/payment/reference/REF_ID")
    #expect(head.headerFields[key] == "811b12035f0dfa8ffd62296df3c98b27")
  }

  @Test("A new payment comes with the server's address or without")
  func host() throws {
    let link = try PaymentLink(json: Sample.link)
    #expect(link.host == "https://yourdomain.com:8443")
    let earlier = try PaymentLink(json: #"{"url":"https://p.example/1","reference_id":"px_1"}"#)
    #expect(earlier.host == nil)
  }

  @Test(
    "Amounts are read from numbers and from text, and written as they came",
    arguments: ["24.330", #""24.330""#])
  func amounts(amount: String) throws {
    let json = Sample.faqPayment.replacing(#""24.33""#, with: amount)
    let payment = try Payment(json: json)
    #expect(payment.amount?.text == "24.330")
    #expect(try JSONValue(json: payment.json) == JSONValue(json: json))
  }

  @Test("What has come is read in US dollars, whatever the currency of the other amount")
  func filledAmount() throws {
    let payment = try Payment(
      json: #"{"paymentState":"FILLED","filledAmount":"0.0012","filledAmountInUSD":"120.50"}"#)
    #expect(payment.filledAmountInUSD == "120.50")
    #expect(payment.filledAmount == "0.0012")
  }
}

extension Endpoint
where API == PayRamClient, Request == JSONValue, Response == PaymentLink {
  /// `POST /api/v1/payment`, with a body of one's own, as the guide shows it.
  static var createPaymentWithCustomerID: Self {
    .post(
      "/api/v1/payment", id: "createPayment", repeatability: .unsafe,
      envelope: .init(refused: .absent("url")))
  }
}
