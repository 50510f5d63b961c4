import CheckoutSandbox
import GStable
import SpecGenerator

extension Visit<GStableClient> {
  mutating func callLinks(selling product: String, account: String) async throws {
    let content = """
      "linkType":"fixed","linkName":"Book","accountId":"\(account)",\
      "settlementToken":"polygon::usdt","feeModel":1,"lineItems":[{"itemType":"product",\
      "productId":"\(product)","quantity":2,"unitPrice":1000000}]
      """
    let id = try await call(.createPaymentLink, "{\(content)}")["linkId"]?.string ?? ""
    let single = #"{"linkId":"\#(id)"}"#
    try await call(.updatePaymentLink, #"{"linkId":"\#(id)",\#(content)}"#)
    try await call(.disablePaymentLink, single)
    try await call(.enablePaymentLink, single)
    try await call(.retrievePaymentLink(linkID: id))
    try await call(.listPaymentLinks(page: 1, size: 10))
    try await callAIPayments(link: id)
  }

  private mutating func callAIPayments(link id: String) async throws {
    let link = try await call(.retrieveAIPaymentLink(linkID: id))
    let token = link["aiView"]?["supportedPaymentTokens"]?.array?.first
    let signature = "0x" + String(repeating: "0f", count: 65)
    let common = """
      "merchantId":"\(link["merchantId"]?.string ?? "")",\
      "payer":"0x\(String(repeating: "a1", count: 20))",\
      "paymentChainId":"\(token?["chainId"]?.string ?? "")",\
      "paymentToken":"\(token?["tokenAddress"]?.string ?? "")","authorizationNonce":"0x01",\
      "authorizationExpiresAt":"9999999999"
      """
    let created = try await call(
      .createAIPaymentSession,
      """
      {"message":{"purpose":"create_payment_session","linkId":"\(id)",\
      "linkVersion":"\(link["linkVersion"]?.string ?? "")",\
      "amount":"\(token?["amountInToken"]?.string ?? "")",\(common)},"signature":"\(signature)"}
      """)
    let session = created["sessionId"]?.string ?? ""
    try await call(.retrieveAIPaymentSession(sessionID: session))
    try await call(
      .prepareAIPayment,
      """
      {"message":{"purpose":"prepare_payment","sessionId":"\(session)",\
      "payerEmail":"bot@example.com",\(common)},"signature":"\(signature)"}
      """)
  }
}
