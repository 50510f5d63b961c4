import CheckoutSandbox
import GStable
import SpecGenerator

extension Visit<GStableClient> {
  mutating func callSessions(account: String) async throws {
    let order = """
      {"accountId":"\(account)","settlementToken":"polygon::usdc",\
      "successUrl":"https://shop.example/thanks","lineItems":[{"itemType":"one_time",\
      "quantity":1,"unitPrice":19900000,"productData":{"productName":"A"}}]}
      """
    let paid = try await call(.createCheckoutSession, order)["sessionId"]?.string ?? ""
    try await act("pay", on: paid, at: .gStable)
    try await call(.retrieveSession(sessionID: paid))
    let other = try await call(.createCheckoutSession, order)["sessionId"]?.string ?? ""
    try await call(.cancelCheckoutSession, #"{"sessionId":"\#(other)"}"#)
    try await call(.listSessions(page: 1, size: 10))
    try await call(.listPaidSessions(page: 1, size: 10))
    try await call(.listSettlingSessions(page: 1, size: 10))
    try await call(.listCompletedSessions(page: 1, size: 10))
    try await call(.listCancelledSessions(page: 1, size: 10))
    try await call(.listSettlementPendingSessions(page: 1, size: 10))
  }

  /// Returns the id of a product that can be sold.
  mutating func callProducts() async throws -> String {
    let content = #""commonPrices":[1000000],"attributes":[{"name":"a","value":"b"}]"#
    let created = try await call(.createProduct, #"{"name":"Book",\#(content)}"#)
    let id = created["productId"]?.string ?? ""
    let single = #"{"productId":"\#(id)"}"#
    try await call(.updateProduct, #"{"productId":"\#(id)","name":"Book 2",\#(content)}"#)
    try await call(.archiveProduct, single)
    try await call(.unarchiveProduct, single)
    try await call(.listProducts(page: 1, size: 10))
    try await call(.retrieveProducts, #"{"productIds":["\#(id)"]}"#)
    let other = try await call(.createProduct, #"{"name":"Pen",\#(content)}"#)
    try await call(.removeProduct, #"{"productId":"\#(other["productId"]?.string ?? "")"}"#)
    return id
  }

  mutating func callWebhooks() async throws {
    let content = """
      "webhookName":"Receiver","webhookUrl":"https://shop.example/hook",\
      "subscribedEvents":["session.paid","session.completed"]
      """
    let id = try await call(.createWebhook, "{\(content)}")["webhookId"]?.string ?? ""
    let single = #"{"webhookId":"\#(id)"}"#
    try await call(.updateWebhook, #"{"webhookId":"\#(id)",\#(content)}"#)
    try await call(.disableWebhook, single)
    try await call(.enableWebhook, single)
    try await call(.listWebhooks)
    try await call(.refreshWebhookKey, single)
    try await call(.retrieveWebhook(webhookID: id))
    try await call(.removeWebhook, single)
  }
}
