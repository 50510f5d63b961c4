#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator

  /// Calls each operation of a provider, and some of them so that they are refused.
  struct Tour {
    let client: SandboxClient
    let provider: SandboxProvider
    var replies: [(operation: String, reply: Reply)] = []
    /// The operations that did what they were asked.
    var accepted: Set<String> = []

    mutating func visit() async throws {
      switch provider {
      case .yeraConnect: try await visitYeraConnect()
      case .gStable: try await visitGStable()
      case .joPay: try await visitJoPay()
      case .payRam: try await visitPayRam()
      case .ecomTrade24: try await visitEcomTrade24()
      }
    }

    /// Calls an operation that is to succeed.
    @discardableResult
    mutating func call(
      _ operation: String, _ method: HTTPMethod, _ path: String, _ body: String? = nil
    ) async throws -> JSONNode {
      let reply = try await client.call(provider, method, path, body: body)
      replies.append((operation, reply))
      let json = try reply.json
      let isDone = provider != .gStable || json["code"]?.integer == 0
      if (200...299).contains(reply.status), isDone { accepted.insert(operation) }
      return json
    }

    /// Calls an operation that is to be refused.
    mutating func refuse(
      _ operation: String, _ method: HTTPMethod, _ path: String, _ body: String? = nil
    ) async throws {
      replies.append((operation, try await client.call(provider, method, path, body: body)))
    }
  }

  extension Tour {
    private mutating func visitJoPay() async throws {
      let id = try await call("createSession", .POST, "/sessions", Order().json)["id"]?.string ?? ""
      try await call("retrieveSession", .GET, "/sessions/\(id)")
      try await refuse("createSession", .POST, "/sessions", "{}")
      try await refuse("retrieveSession", .GET, "/sessions/cs_unknown")
    }

    private mutating func visitYeraConnect() async throws {
      try await call(
        "createCheckoutSession", .POST, "/checkout-sessions",
        #"{"amount":"100.00","countryCode":"NL","orderId":"order_10482"}"#)
      try await call(
        "createWooCommerceCheckoutSession", .POST, "/checkout/sessions",
        #"{"order_id":7,"order_key":"wc_order_7","success_url":"https://shop.example/thanks"}"#)
      try await refuse("createCheckoutSession", .POST, "/checkout-sessions", "{}")
      try await refuse(
        "createWooCommerceCheckoutSession", .POST, "/checkout/sessions", #"{"order_id":true}"#)
    }

    private mutating func visitEcomTrade24() async throws {
      let created = try await call(
        "createSession", .POST, "/gateway/session.php", SandboxClient.ecomTrade24Order())
      let id = created["session_id"]?.number ?? ""
      try await call("retrieveIntegration", .GET, "/gateway/me.php")
      try await call("retrieveSessionStatus", .GET, "/gateway/status.php?session_id=\(id)")
      try await call(
        "retrieveLegacySessionStatus", .GET, "/gateway/session_status.php?session_id=\(id)")
      try await refuse("createSession", .POST, "/gateway/session.php", "{}")
      try await refuse("createSession", .POST, "/gateway/session.php", "{")
      try await refuse(
        "createSession", .POST, "/gateway/session.php",
        SandboxClient.ecomTrade24Order(domain: "shop.invalid"))
      try await refuse("retrieveSessionStatus", .GET, "/gateway/status.php")
      try await refuse("retrieveSessionStatus", .GET, "/gateway/status.php?session_id=1")
    }
  }
#endif
