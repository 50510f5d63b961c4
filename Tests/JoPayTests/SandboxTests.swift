import CheckoutSandbox
import CheckoutTesting
import JoPay
import Testing

/// The generated client against the simulated provider, over real HTTP.
@Suite("JoPay's client against the sandbox")
struct SandboxTests {
  static let order = CreateSession.Request(
    lineItems: [.init(name: "Coffee beans", amount: 1250, currency: .eur, quantity: 2)],
    successURL: "https://shop.example/thanks", cancelURL: "https://shop.example/cart",
    metadata: ["order_id": "12345"])

  static func client(of sandbox: Sandbox, options: ClientOptions = .init()) throws -> JoPayClient {
    JoPayClient(
      apiKey: Secret(sandbox.apiKey(for: .joPay)),
      server: try Server(address: sandbox.baseURL(for: .joPay)), options: options)
  }

  /// What a call throws while a fault lasts.
  static func failure(
    _ fault: Fault, options: ClientOptions = .init()
  ) async throws -> JoPayError? {
    try await withSandbox { sandbox in
      await sandbox.inject(fault, at: .joPay, times: 1)
      let jopay = try client(of: sandbox, options: options)
      return await #expect(throws: JoPayError.self) { try await jopay.createSession(order) }
    }
  }

  @Test("A session is created, and retrieved as it was")
  func createAndRetrieve() async throws {
    try await withSandbox { sandbox in
      let jopay = try Self.client(of: sandbox)
      let created = try await jopay.createSession(Self.order)
      let retrieved = try await jopay.retrieveSession(id: created.id)
      #expect(created.amountCents == 2500)
      #expect(created.status.isAwaitingPayment)
      #expect(retrieved == created)
    }
  }

  @Test("A wrong key is a refusal with status and request id, and nothing happened")
  func wrongKey() async throws {
    try await withSandbox { sandbox in
      let jopay = JoPayClient(
        apiKey: Secret("wrong"), server: try Server(address: sandbox.baseURL(for: .joPay)))
      let error = await #expect(throws: JoPayError.self) {
        try await jopay.createSession(Self.order)
      }
      #expect(error?.status == 401)
      #expect(error?.requestID != nil)
      #expect(error?.problem != nil)
      #expect(error?.effect == .nothingHappened)
      #expect(String(describing: error).contains("wrong") == false)
    }
  }

  @Test("A request that the spec forbids is refused by the provider, not by chance")
  func invalidRequest() async throws {
    try await withSandbox { sandbox in
      let jopay = try Self.client(of: sandbox)
      var order = Self.order
      order.successURL = "not an address"
      let error = await #expect(throws: JoPayError.self) { try await jopay.createSession(order) }
      #expect((400...499).contains(error?.status ?? 0))
      #expect(error?.effect == .nothingHappened)
    }
  }

  @Test("A connection that is lost may stand behind a session, before and after the work alike")
  func lostConnection() async throws {
    for fault in [Fault.dropBeforeWork, .dropAfterWork] {
      let error = try await Self.failure(fault)
      #expect(error?.effect == .mayHaveHappened)
      #expect(error?.attempts.count == 1)
      guard case .noResponse = error?.stage else {
        Issue.record("\(fault): \(String(describing: error))")
        continue
      }
    }
  }

  @Test("An answer that is no JSON says so, keeps its bytes and does not show them")
  func notJSON() async throws {
    let error = try await Self.failure(.notJSON)
    guard case .unexpectedResponse(.unreadableBody(let json)) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(json.reason == .unexpectedByte)
    #expect(json.offset == 0)
    #expect(error?.effect == .mayHaveHappened)
    #expect(error?.body?.bytes.isEmpty == false)
    #expect(String(describing: error).contains("gateway") == false)
  }

  @Test("A body that is larger than allowed is given up, and the session may exist")
  func oversized() async throws {
    let error = try await Self.failure(
      .oversizedBody(bytes: 1 << 20), options: .init(maximumResponseBytes: 10_000))
    guard case .noResponse(let reason) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.kind == .responseTooLarge)
    #expect(error?.effect == .mayHaveHappened)
  }

  @Test("A redirect is reported and not followed")
  func redirect() async throws {
    let error = try await Self.failure(.redirect(to: "http://127.0.0.1:1/elsewhere"))
    #expect(error?.status == 307)
    guard case .unexpectedResponse(.redirect) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("Values and members that nobody has heard of come through")
  func unknown() async throws {
    try await withSandbox { sandbox in
      let jopay = try Self.client(of: sandbox)
      await sandbox.inject(.unknownEnumValues, at: .joPay, times: 1)
      #expect(try await jopay.createSession(Self.order).status.isKnown == false)
      await sandbox.inject(.unknownFields, at: .joPay, times: 1)
      #expect(try await jopay.createSession(Self.order).additionalMembers.isEmpty == false)
    }
  }
}
