import CheckoutTesting
import GStable
import HTTPTypes
import Testing

@Suite("What GStable documents")
struct DocumentedExchangeTests {
  @Test("Creating a session sends the documented request")
  func createSession() async throws {
    let transport = ScriptedTransport([Sample.success(Sample.session)])
    _ = try await Sample.client(transport).createCheckoutSession(
      .init(
        accountID: "acc_example_merchant_02", settlementToken: .polygonUSDC,
        lineItems: [
          .oneTime(
            .init(
              quantity: 1, unitPrice: 19_900_000,
              productData: .init(
                productName: "Premium Subscription (1 Month)",
                productDescription: "Unlock all premium features",
                imageURL: "https://your-site.com/img/premium.png")))
        ],
        successURL: "https://your-site.com/success?orderId=ORD_001", payerEmailRequired: .yes,
        feeModel: .merchantPays, metadata: ["orderId": "ORD_001", "userId": "u_123"]))

    let request = try #require(transport.requests.first)
    #expect(request.head.method == .post)
    #expect(request.head.authority == "api.gstable.io")
    #expect(request.head.path == "/payment/v1/session/checkout/create")
    #expect(request.head.headerFields[.authorization] == "Bearer sk_live_example")
    #expect(request.head.headerFields[.contentType] == "application/json")
    let expected = """
      {"accountId":"acc_example_merchant_02","settlementToken":"polygon::usdc",\
      "successUrl":"https://your-site.com/success?orderId=ORD_001","payerEmailRequired":1,\
      "feeModel":1,"lineItems":[{"itemType":"one_time","quantity":1,"unitPrice":19900000,\
      "productData":{"productName":"Premium Subscription (1 Month)",\
      "productDescription":"Unlock all premium features",\
      "imageUrl":"https://your-site.com/img/premium.png"}}],\
      "metadata":{"orderId":"ORD_001","userId":"u_123"}}
      """
    #expect(try JSONValue(json: request.body ?? []) == JSONValue(json: expected))
  }

  @Test("A session is read whole and written again")
  func session() throws {
    let session = try CheckoutSession(json: Sample.session)
    #expect(session.id == "sess_example")
    #expect(session.paymentURL == "https://pay.gstable.io/session/sess_example")
    #expect(session.amount == 19_900_000)
    #expect(session.amount?.amount == "19.90")
    #expect(session.signedOnce == .no)
    #expect(session.lineItems?.items?.first?.itemType == .oneTime)
    #expect(try JSONValue(json: session.json) == JSONValue(json: Sample.session))
  }

  @Test("A session needs no more than its id, its page and its status")
  func leastSession() throws {
    let session = try CheckoutSession(
      json: #"{"sessionId":"sess_1","paymentUrl":"https://pay.gstable.io/1","status":"paid"}"#)
    #expect(session.status.isPaid)
    #expect(session.amount == nil)
  }

  @Test("A product of the catalogue is told apart from an item made up for the session")
  func lineItems() throws {
    var order = Sample.order
    order.lineItems = [
      .product(.init(productID: "prd_1", quantity: 2, unitPrice: 500_000)),
      .oneTime(.init(quantity: 1, unitPrice: 7, productData: .init(productName: "Tea"))),
    ]
    let expected = """
      [{"itemType":"product","productId":"prd_1","quantity":2,"unitPrice":500000},\
      {"itemType":"one_time","quantity":1,"unitPrice":7,"productData":{"productName":"Tea"}}]
      """
    #expect(try JSONObject(json: order.json)["lineItems"] == JSONValue(json: expected))
  }

  @Test("Cancelling a session sends its id alone")
  func cancel() async throws {
    let transport = ScriptedTransport([Sample.success(#"{"success":true}"#)])
    let answer = try await Sample.client(transport).cancelCheckoutSession(
      .init(sessionID: "sess_1"))
    #expect(answer.success)
    let request = try #require(transport.requests.first)
    #expect(request.head.path == "/payment/v1/session/checkout/cancel")
    #expect(try JSONValue(json: request.body ?? []) == ["sessionId": "sess_1"])
  }

  @Test("A session is retrieved with its transaction, whose amounts keep their digits")
  func retrieve() async throws {
    let transport = ScriptedTransport([
      Sample.success(#"{"session":\#(Sample.session),"transaction":\#(Sample.transaction)}"#)
    ])
    let detail = try await Sample.client(transport).retrieveSession(sessionID: "sess_1/../x")
    #expect(transport.requests.first?.head.path == "/payment/v1/session/sess_1%2F..%2Fx")
    #expect(detail.session.id == "sess_example")
    #expect(detail.transaction?.sourceTransactionHash == "0x01")
    #expect(detail.transaction?.netValue == "19860200")
    let transaction = try #require(detail.transaction)
    #expect(try JSONValue(json: transaction.json) == JSONValue(json: Sample.transaction))
  }

  @Test("Creating a payment link sends the documented request")
  func createLink() async throws {
    let transport = ScriptedTransport([Sample.success(Sample.link(lineItems: #"{"items":[]}"#))])
    _ = try await Sample.client(transport).createPaymentLink(
      .init(
        linkType: .fixed, linkName: "Premium Membership Purchase",
        accountID: "acc_example_merchant_01", settlementToken: .polygonUSDT,
        feeModel: .merchantPays,
        lineItems: [.product(.init(productID: "prd_1", quantity: 1, unitPrice: 1_000_000))],
        payerEmailRequired: .no, successURL: "https://success.example.com/"))
    let expected = """
      {"linkType":"fixed","linkName":"Premium Membership Purchase",\
      "accountId":"acc_example_merchant_01","settlementToken":"polygon::usdt","feeModel":1,\
      "payerEmailRequired":0,"successUrl":"https://success.example.com/","lineItems":[\
      {"itemType":"product","productId":"prd_1","quantity":1,"unitPrice":1000000}]}
      """
    let request = try #require(transport.requests.first)
    #expect(request.head.path == "/payment/v1/payment/link/create")
    #expect(try JSONValue(json: request.body ?? []) == JSONValue(json: expected))
  }

  @Test("Creating a webhook endpoint sends the documented request and returns its signing key")
  func createWebhook() async throws {
    let transport = ScriptedTransport([
      Sample.success(
        """
        {"webhookId":"wkid_1","webhookName":"Production Receiver",\
        "webhookUrl":"https://api.yoursite.com/webhooks/gstable",\
        "subscribedEvents":["session.paid","session.completed"],"key":"wkk_1","status":"active"}
        """)
    ])
    let endpoint = try await Sample.client(transport).createWebhook(
      .init(
        webhookName: "Production Receiver",
        webhookURL: "https://api.yoursite.com/webhooks/gstable",
        subscribedEvents: [.sessionPaid, .sessionCompleted]))
    let expected = """
      {"webhookName":"Production Receiver",\
      "webhookUrl":"https://api.yoursite.com/webhooks/gstable",\
      "subscribedEvents":["session.paid","session.completed"]}
      """
    #expect(
      try JSONValue(json: transport.requests.first?.body ?? []) == JSONValue(json: expected))
    #expect(endpoint.signingKey == "wkk_1")
    #expect(String(describing: endpoint).contains("wkk_1") == false)
  }

  @Test("Capabilities come from the public address, which gets no key")
  func capabilities() async throws {
    let transport = ScriptedTransport([
      Sample.success(
        """
        {"supportedTokens":[{"tokenId":"base::usdc","symbol":"USDC","chainId":"8453",\
        "decimals":6}],"paymentCapabilities":{"polygon::usdc":{"POL":[{"tokenId":"polygon::usdt",\
        "crosschain":false,"feeRatePPM":3000,"minPaymentValue":100000,"maxPaymentValue":1}]}}}
        """)
    ])
    let capabilities = try await Sample.client(transport).retrieveCapabilities()
    let head = try #require(transport.requests.first?.head)
    #expect(head.path == "/public/api/v1/capabilities/all")
    #expect(head.headerFields[.authorization] == nil)
    #expect(capabilities.supportedTokens.first?.id == .baseUSDC)
    #expect(capabilities.routes["polygon::usdc"]?["POL"]?.first?.feeRatePpm == 3000)
  }
}
