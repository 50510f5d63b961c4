#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  extension SandboxClient {
    /// Creates a session, payment or checkout of a provider and gives its id.
    func createSession(at provider: SandboxProvider) async throws -> String {
      switch provider {
      case .yeraConnect:
        let reply = try await call(
          provider, .POST, "/checkout-sessions",
          body: #"{"amount":"100.00","countryCode":"NL","orderId":"order_7"}"#)
        return try reply.json["checkoutSession"]?["id"]?.string ?? "none"
      case .gStable: return try await createGStableSession()
      case .joPay: return try await createSession()
      case .payRam: return try await createPayRamPayment()
      case .ecomTrade24:
        let reply = try await call(
          provider, .POST, "/gateway/session.php", body: Self.ecomTrade24Order())
        return try reply.json["session_id"]?.number ?? "none"
      }
    }
  }

  /// A sandbox whose clock stands still and a receiver that gets a provider's webhooks.
  func withDeliveries(
    of provider: SandboxProvider, retries: WebhookDestination.Retries = .sandboxClock,
    timeout: Duration = .seconds(10),
    _ body: (SandboxClient, Receiver) async throws -> Void
  ) async throws {
    try await Receiver.run { receiver in
      try await withSandbox(seed: 5, clock: .manual(unixTime: 1_736_510_701)) { sandbox in
        try await sandbox.deliverWebhooks(
          of: provider,
          to: WebhookDestination(await receiver.address, retries: retries, timeout: timeout))
        try await body(SandboxClient(sandbox: sandbox), receiver)
      }
    }
  }

  extension Sandbox {
    /// Waits until the deliveries are as they should be, and gives them.
    func deliveries(
      where condition: ([WebhookDelivery]) -> Bool
    ) async throws -> [WebhookDelivery] {
      for _ in 0..<500 {
        let deliveries = await webhookDeliveries()
        if condition(deliveries) { return deliveries }
        try await Task.sleep(for: .milliseconds(10))
      }
      return await webhookDeliveries()
    }
  }
#endif
