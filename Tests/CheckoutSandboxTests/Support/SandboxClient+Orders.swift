#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator

  extension SandboxClient {
    static func ecomTrade24Order(domain: String = "shop.example", more: String = "") -> String {
      """
      {"domain":"\(domain)","amount":"49.95","currency":"USD","order_id":"ORDER-10001",\
      "return_url":"https://shop.example/thanks"\(more)}
      """
    }

    static func payRamOrder(customer: String = "c1", amount: String = "24.330", more: String = "")
      -> String
    {
      """
      {"customerEmail":"ada@example.com","customerId":"\(customer)","amountInUSD":\(amount)\(more)}
      """
    }

    static func payRamPayout(
      amount: String = "125.50", to address: String = String(repeating: "ab", count: 20),
      more: String = ""
    ) -> String {
      """
      {"customerID":"7","email":"ada@example.com","blockchainCode":"BASE","currencyCode":"USDC",\
      "amount":"\(amount)","toAddress":"0x\(address)"\(more)}
      """
    }

    /// Creates a payment of PayRam and gives its reference.
    func createPayRamPayment(_ order: String = payRamOrder()) async throws -> String {
      try await call(.payRam, .POST, "/api/v1/payment", body: order).json["reference_id"]?.string
        ?? "none"
    }

    /// What PayRam says of a payment.
    func payRamPayment(_ id: String) async throws -> JSONNode {
      try await call(.payRam, .GET, "/api/v1/payment/reference/\(id)").json
    }

    /// The id of GStable's first account.
    func gStableAccount() async throws -> String {
      try await call(.gStable, .GET, "/account/list").json["data"]?.array?.first?["accountId"]?
        .string ?? "none"
    }

    /// A valid request for a session of GStable, over 19.90 US dollars.
    func gStableOrder(
      items: String =
        #"{"itemType":"one_time","quantity":1,"unitPrice":19900000,"productData":{"productName":"A"}}"#,
      more: String = ""
    ) async throws -> String {
      """
      {"accountId":"\(try await gStableAccount())","settlementToken":"polygon::usdc",\
      "successUrl":"https://shop.example/thanks","lineItems":[\(items)]\(more)}
      """
    }

    /// Creates a session of GStable and gives its id.
    func createGStableSession(more: String = "") async throws -> String {
      let reply = try await call(
        .gStable, .POST, "/session/checkout/create", body: try await gStableOrder(more: more))
      return try reply.json["data"]?["sessionId"]?.string ?? "none"
    }

    /// What GStable says of a session.
    func gStableSession(_ id: String) async throws -> JSONNode? {
      try await call(.gStable, .GET, "/session/\(id)").json["data"]
    }

    func gStableStatus(_ id: String) async throws -> String? {
      try await gStableSession(id)?["session"]?["status"]?.string
    }
  }
#endif
