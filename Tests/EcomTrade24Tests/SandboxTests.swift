import CheckoutSandbox
import EcomTrade24
import Testing

/// The generated client against the simulated provider, over real HTTP.
@Suite("EcomTrade24's client against the sandbox")
struct SandboxTests {
  static func client(of sandbox: Sandbox) throws -> EcomTrade24Client {
    EcomTrade24Client(
      apiKey: Secret(sandbox.apiKey(for: .ecomTrade24)),
      server: try Server(address: sandbox.baseURL(for: .ecomTrade24)))
  }

  @Test("A session that follows the plan is created, and paid when both status calls say so")
  func pay() async throws {
    try await withSandbox { sandbox in
      let client = try Self.client(of: sandbox)
      let integration = try await client.retrieveIntegration()
      let session = try await client.createSession(Sample.order.routed(by: integration))
      let id = try #require(session.id)
      #expect(
        try await client.retrieveSessionStatus(.init(sessionID: id)).status?.isAwaitingPayment
          == true)
      try await sandbox.pay(id)
      #expect(try await client.retrieveSessionStatus(.init(sessionID: id)).status?.isPaid == true)
      #expect(
        try await client.retrieveLegacySessionStatus(.init(sessionID: id)).status?.isPaid == true)
    }
  }

  @Test("With hosted checkout a method is refused, and a routed session is not")
  func hostedCheckout() async throws {
    try await withSandbox { sandbox in
      let client = try Self.client(of: sandbox)
      let error = await #expect(throws: EcomTrade24Error.self) {
        try await client.createSession(Sample.order)
      }
      #expect(error?.effect == .nothingHappened)
      let integration = try await client.retrieveIntegration()
      #expect(integration.availableMethods.isEmpty)
      #expect(try await client.createSession(Sample.order.routed(by: integration)).ok == true)
    }
  }

  @Test("With Smart Routing the methods are listed, and a session names one")
  func smartRouting() async throws {
    try await withSandbox { sandbox in
      await sandbox.set(.ecomTrade24SmartRouting)
      let client = try Self.client(of: sandbox)
      let integration = try await client.retrieveIntegration()
      #expect(integration.availableMethods == [.card])
      let order = Sample.order.routed(by: integration)
      #expect(order.method == .card)
      #expect(try await client.createSession(order).ok == true)
    }
  }

  @Test("A domain that is not the merchant's is refused with the known code")
  func domain() async throws {
    try await withSandbox { sandbox in
      let client = try Self.client(of: sandbox)
      let order = CreateSession.Request(
        domain: "shop.invalid", amount: "49.95", currency: .usd, orderID: "1")
      let error = await #expect(throws: EcomTrade24Error.self) {
        try await client.createSession(order)
      }
      #expect(error?.problem?.error == .invalidDomain)
      #expect(error?.effect == .nothingHappened)
    }
  }
}
