import CheckoutSandbox
import Testing
import YeraConnect

/// The generated client against the simulated provider, over real HTTP.
@Suite("Yera Connect's client against the sandbox")
struct SandboxTests {
  static func client(of sandbox: Sandbox) throws -> YeraConnectClient {
    YeraConnectClient(
      apiKey: Secret(sandbox.apiKey(for: .yeraConnect)),
      server: try Server(address: sandbox.baseURL(for: .yeraConnect)))
  }

  @Test("A session awaits its payment, in the amount with its digits")
  func create() async throws {
    try await withSandbox { sandbox in
      let yera = try Self.client(of: sandbox)
      let session = try await yera.createCheckoutSession(Sample.order)
      #expect(session.status?.isAwaitingPayment == true)
      #expect(session.amount?.text == "100.00")
      #expect(session.checkoutURL.hasPrefix(sandbox.baseURL(for: .yeraConnect)))
    }
  }

  @Test("A WooCommerce order gets a session")
  func wooCommerce() async throws {
    try await withSandbox { sandbox in
      let yera = try Self.client(of: sandbox)
      let checkout = try await yera.createWooCommerceCheckoutSession(.init(orderID: 77))
      #expect(checkout.checkoutSession?.id.isEmpty == false)
    }
  }

  @Test("A wrong key is a refusal in the documented words, and nothing happened")
  func wrongKey() async throws {
    try await withSandbox { sandbox in
      let yera = YeraConnectClient(
        apiKey: Secret("yera_test_sk_wrong"),
        server: try Server(address: sandbox.baseURL(for: .yeraConnect)))
      let error = await #expect(throws: YeraConnectError.self) {
        try await yera.createCheckoutSession(Sample.order)
      }
      #expect(error?.status == 401)
      #expect(error?.problem?.message == "Invalid or missing API key.")
      #expect(error?.problem?.requestID == error?.requestID)
      #expect(error?.effect == .nothingHappened)
    }
  }
}
