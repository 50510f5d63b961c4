import CheckoutTesting
import HTTPTypes
import PayRam
import Testing

@Suite("What PayRam documents")
struct DocumentedExchangeTests {
  @Test("Creating a payment sends the documented request")
  func createPayment() async throws {
    let transport = ScriptedTransport([.json(Sample.link)])
    let link = try await Sample.client(transport).createPayment(Sample.order)

    let request = try #require(transport.requests.first)
    #expect(request.head.method == .post)
    #expect(request.head.authority == "pay.example.com")
    #expect(request.head.path == "/api/v1/payment")
    let key = try #require(HTTPField.Name("API-Key"))
    #expect(request.head.headerFields[key] == "811b12035f0dfa8ffd62296df3c98b27")
    #expect(request.head.headerFields[.authorization] == nil)
    #expect(request.head.headerFields[.contentType] == "application/json")
    let expected = """
      {"customerEmail":"customer@example.com","customerId":"unique_customer_id",\
      "amountInUSD":24.33}
      """
    #expect(try JSONValue(json: request.body ?? []) == JSONValue(json: expected))
    #expect(link.referenceID == "c80f5363-0397-4761-aa1a-3155c3a21470")
    #expect(try JSONValue(json: link.json) == JSONValue(json: Sample.link))
  }

  @Test("A payment's amount leaves as a number with the digits that it was given")
  func amountDigits() throws {
    var order = Sample.order
    order.amountInUSD = "24.330"
    #expect(String(decoding: order.json, as: UTF8.self).contains(#""amountInUSD":24.330"#))
  }

  @Test("What newer pages add to a payment leaves under their names")
  func newerMembers() throws {
    var order = Sample.order
    order.invoiceID = "INV-0090"
    order.expiresAt = "2026-08-20T10:00:00Z"
    order.currency = "USDC"
    order.network = .base
    let members = try JSONObject(json: order.json)
    #expect(members["invoiceID"] == "INV-0090")
    #expect(members["expire"] == "2026-08-20T10:00:00Z")
    #expect(members["currency"] == "USDC")
    #expect(members["network"] == "BASE")
  }

  @Test("The server's address ends in a slash or not, and may have a port")
  func address() async throws {
    let transport = ScriptedTransport([.json("[]"), .json("[]")])
    for address in ["https://pay.example.com", "https://pay.example.com:8443/"] {
      let payram = PayRamClient(
        apiKey: Secret("key"), server: try Server(address: address), transport: transport)
      _ = try await payram.listTickers()
    }
    #expect(transport.requests.map(\.head.path) == ["/api/v1/ticker", "/api/v1/ticker"])
    #expect(transport.requests.last?.head.authority == "pay.example.com:8443")
  }

  @Test("A client from the environment needs an address beside the key")
  func environment() throws {
    let error = #expect(throws: ConfigurationError.self) {
      try PayRamClient.fromEnvironment(
        { $0 == "PAYRAM_API_KEY" ? "key" : nil }, transport: ScriptedTransport([]))
    }
    #expect(error?.description.contains("PAYRAM_BASE_URL") == true)
  }

  @Test("Prices are asked for without the key")
  func tickers() async throws {
    let row = """
      {"blockchainCode":"TRX","currencyCode":"TRX",\
      "tokenAddress":"T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb","standard":"TRX","walletPrecision":6,\
      "family":"TRX_Family","price":"0.2796"}
      """
    let transport = ScriptedTransport([.json("[\(row)]")])
    let tickers = try await Sample.client(transport).listTickers()
    let key = try #require(HTTPField.Name("API-Key"))
    #expect(transport.requests.first?.head.headerFields[key] == nil)
    #expect(tickers.map(\.blockchainCode) == [.trx])
    #expect(try JSONValue(json: tickers.json) == JSONValue(json: "[\(row)]"))
  }

  @Test("What a payment can be paid with is fetched, not posted")
  func currencies() async throws {
    let row = """
      {"id":7,"blockchainCode":"BASE","network":"Base","currencyCode":"USDC","currency":"USDC",\
      "customerAddress":"","tokenAddress":"0x036cbd53842c5426634e7929541ec2318f3dcf7e",\
      "standard":"ERC20","walletPrecision":6,"family":"ETH_Family","recommended":false,\
      "mostUsed":false,"blockchainID":4,"currencyID":2}
      """
    let transport = ScriptedTransport([.json("[\(row)]")])
    let currencies = try await Sample.client(transport).listBlockchainCurrencies(referenceID: "r1")
    let request = try #require(transport.requests.first)
    #expect(request.head.method == .get)
    #expect(request.head.path == "/api/v1/blockchain-currency/reference/r1")
    #expect(request.body == nil)
    #expect(try JSONValue(json: currencies.json) == JSONValue(json: "[\(row)]"))
  }

  @Test("A deposit address is read from members in mixed letter case")
  func depositAddress() async throws {
    let answer = """
      {"id":324,"createdAt":"2025-11-05T06:53:42.419556Z",\
      "Address":"0xCb12499d865271D1FfFf16308E523e0BB624a779","Family":"ETH_Family",\
      "Status":"active","MemberID":271,"xpub_id":18,"BlockchainFamilyID":1}
      """
    let transport = ScriptedTransport([.json(answer)])
    let address = try await Sample.client(transport).assignDepositAddress(
      referenceID: "r1", .init(blockchainCode: .eth))
    let request = try #require(transport.requests.first)
    #expect(request.head.path == "/api/v1/deposit-address/reference/r1")
    #expect(try JSONValue(json: request.body ?? []) == ["blockchain_code": "ETH"])
    #expect(address.address == "0xCb12499d865271D1FfFf16308E523e0BB624a779")
    #expect(try JSONValue(json: address.json) == JSONValue(json: answer))
  }

  @Test("A referral event leaves with a number and comes back with text")
  func referralEvent() async throws {
    let answer = """
      {"id":0,"createdAt":"2025-11-05T05:59:55.272663328Z",\
      "updatedAt":"2025-11-05T05:59:55.272663328Z","project":"0","eventKey":"event_name",\
      "memberID":0,"memberReferenceID":"ref_abc","amount":"30",\
      "triggeredAt":"2025-11-05T05:59:55.271347363Z","data":null,"status":"pending",\
      "failureReason":null,"member":null}
      """
    let transport = ScriptedTransport([.json(answer)])
    let event = try await Sample.client(transport).createReferralEvent(
      .init(eventKey: "first_deposit", referenceID: "67890", amount: "345.44"))
    let expected = #"{"eventKey":"first_deposit","referenceID":"67890","amount":345.44}"#
    #expect(
      try JSONValue(json: transport.requests.first?.body ?? []) == JSONValue(json: expected))
    #expect(event.amount == "30")
    #expect(try JSONValue(json: event.json) == JSONValue(json: answer))
  }
}
