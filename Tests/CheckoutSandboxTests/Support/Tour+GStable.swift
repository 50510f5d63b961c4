#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator

  extension Tour {
    mutating func visitGStable() async throws {
      try await visitSessions()
      let product = try await visitProducts()
      try await visitLinks(selling: product)
      try await visitWebhooks()
      let account = try await call("listAccounts", .GET, "/account/list")
      let id = account["data"]?.array?.first?["accountId"]?.string ?? ""
      try await call("retrieveAccount", .GET, "/account/detail/\(id)")
      try await refuse("retrieveAccount", .GET, "/account/detail/acc_unknown")
      try await call("retrieveCapabilities", .GET, "/capabilities/all")
    }

    private mutating func visitSessions() async throws {
      let order = try await client.gStableOrder()
      let paid = try await call("createCheckoutSession", .POST, "/session/checkout/create", order)
      let id = paid["data"]?["sessionId"]?.string ?? ""
      _ = try await client.act("pay", on: id, at: .gStable)
      await client.sandbox.advanceClock(bySeconds: 60)
      try await call("retrieveSession", .GET, "/session/\(id)")
      let other = try await call("createCheckoutSession", .POST, "/session/checkout/create", order)
      try await call(
        "cancelCheckoutSession", .POST, "/session/checkout/cancel",
        #"{"sessionId":"\#(other["data"]?["sessionId"]?.string ?? "")"}"#)
      try await call("listSessions", .GET, "/session/list/all/1/10")
      try await call("listPaidSessions", .GET, "/session/list/paid/1/10")
      try await call("listSettlingSessions", .GET, "/session/list/settling/1/10")
      try await call("listCompletedSessions", .GET, "/session/list/completed/1/10")
      try await call("listCancelledSessions", .GET, "/session/list/cancelled/1/10")
      try await call(
        "listSettlementPendingSessions", .GET, "/session/list/settlement/pending/1/10")
      try await refuse("createCheckoutSession", .POST, "/session/checkout/create", "{}")
      try await refuse("createCheckoutSession", .POST, "/session/checkout/create", "no")
      try await refuse("retrieveSession", .GET, "/session/sess_unknown")
      try await refuse("listSessions", .GET, "/session/list/all/0/10")
    }

    private mutating func visitProducts() async throws -> String {
      let body =
        #"{"name":"Book","commonPrices":[1000000],"attributes":[{"name":"a","value":"b"}]}"#
      let created = try await call("createProduct", .POST, "/product/create", body)
      let id = created["data"]?["productId"]?.string ?? ""
      let single = #"{"productId":"\#(id)"}"#
      try await call(
        "updateProduct", .POST, "/product/update",
        #"{"productId":"\#(id)","name":"Book 2","commonPrices":[1500000]}"#)
      try await call("archiveProduct", .POST, "/product/archive", single)
      try await call("unarchiveProduct", .POST, "/product/unarchive", single)
      try await call("listProducts", .GET, "/product/list/1/10")
      try await call(
        "retrieveProducts", .POST, "/product/list/by/ids", #"{"productIds":["\#(id)","prd_x"]}"#)
      let other = try await call("createProduct", .POST, "/product/create", body)
      try await call(
        "removeProduct", .POST, "/product/remove",
        #"{"productId":"\#(other["data"]?["productId"]?.string ?? "")"}"#)
      try await refuse("archiveProduct", .POST, "/product/archive", #"{"productId":"prd_x"}"#)
      return id
    }

    private mutating func visitLinks(selling product: String) async throws {
      let content = try await client.gStableLink(selling: product)
      let created = try await call(
        "createPaymentLink", .POST, "/payment/link/create", "{\(content)}")
      let id = created["data"]?["linkId"]?.string ?? ""
      let single = #"{"linkId":"\#(id)"}"#
      try await call(
        "updatePaymentLink", .POST, "/payment/link/update", "{\"linkId\":\"\(id)\",\(content)}")
      try await call("disablePaymentLink", .POST, "/payment/link/disable", single)
      try await call("enablePaymentLink", .POST, "/payment/link/enable", single)
      try await call("retrievePaymentLink", .GET, "/payment/link/\(id)")
      try await call("listPaymentLinks", .GET, "/payment/link/list/1/10")
      try await visitAIPayments(link: id)
      try await refuse("createPaymentLink", .POST, "/payment/link/create", "{}")
      try await refuse("retrievePaymentLink", .GET, "/payment/link/lnk_unknown")
    }

    private mutating func visitAIPayments(link id: String) async throws {
      let link = try await call("retrieveAIPaymentLink", .GET, "/api/v1/payment/link/\(id)")
      let payment = SandboxClient.AIPayment(link: link["data"])
      let created = try await call(
        "createAIPaymentSession", .POST, "/api/v1/payment/session/create", payment.creation)
      let session = created["data"]?["sessionId"]?.string ?? ""
      try await call("retrieveAIPaymentSession", .GET, "/api/v1/session/\(session)")
      try await call(
        "prepareAIPayment", .POST, "/api/v1/payment/prepare", payment.preparation(of: session))
      _ = try await client.act("pay", on: session, at: .gStable)
      try await call("retrieveAIPaymentSession", .GET, "/api/v1/session/\(session)")
      try await refuse(
        "prepareAIPayment", .POST, "/api/v1/payment/prepare", payment.preparation(of: session))
      try await refuse("createAIPaymentSession", .POST, "/api/v1/payment/session/create", "{}")
    }

    private mutating func visitWebhooks() async throws {
      let content = """
        "webhookName":"Receiver","webhookUrl":"https://shop.example/hook",\
        "subscribedEvents":["session.paid","session.completed"]
        """
      let created = try await call("createWebhook", .POST, "/webhook/create", "{\(content)}")
      let id = created["data"]?["webhookId"]?.string ?? ""
      let single = #"{"webhookId":"\#(id)"}"#
      try await call(
        "updateWebhook", .POST, "/webhook/update", "{\"webhookId\":\"\(id)\",\(content)}")
      try await call("disableWebhook", .POST, "/webhook/disable", single)
      try await call("listWebhooks", .GET, "/webhook/list")
      try await call("enableWebhook", .POST, "/webhook/enable", single)
      try await call("refreshWebhookKey", .POST, "/webhook/key/refresh", single)
      try await call("retrieveWebhook", .GET, "/webhook/detail/\(id)")
      try await call("removeWebhook", .POST, "/webhook/remove", single)
      try await refuse("retrieveWebhook", .GET, "/webhook/detail/\(id)")
    }
  }
#endif
