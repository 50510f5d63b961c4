import CheckoutSandbox
import CheckoutTesting
import Foundation
import HTTPTypes
import JoPay
import Testing

@Suite("README")
struct ReadmeTests {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let order = CreateSession.Request(
    lineItems: [], successURL: "https://shop.example/a", cancelURL: "https://shop.example/b")

  /// The lines of the README's blocks of one language, block by block.
  static func blocks(_ language: String) throws -> [[String]] {
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    return text.components(separatedBy: "```\(language)\n").dropFirst().map { rest in
      (rest.components(separatedBy: "\n```").first ?? "").components(separatedBy: "\n")
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  static func lines(ofFile path: String) throws -> [String] {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
      .components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// Blocks for a manifest cannot be compiled here.
  static func isManifest(_ block: [String]) -> Bool {
    block.contains { $0.hasPrefix(".package(") || $0.hasPrefix(".product(") || $0 == ".target(" }
  }

  @Test("Every Swift example is one that the tests compile")
  func examplesAreCompiled() throws {
    let compiled = try Self.lines(ofFile: "Tests/ReadmeTests/Examples.swift")
    let examples = try Self.blocks("swift").filter { !Self.isManifest($0) }
    #expect(examples.count >= 5)
    for example in examples {
      let code = example.filter { !$0.isEmpty && !$0.hasPrefix("import ") }
      let isThere = compiled.indices.contains { Array(compiled[$0...].prefix(code.count)) == code }
      #expect(isThere, "not in Examples.swift:\n\(code.joined(separator: "\n"))")
    }
  }

  @Test("The set-up is two commands")
  func setUp() throws {
    #expect(try Self.blocks("sh") == [["swift run checkout demo", "swift test"]])
  }

  @Test("The testing example passes")
  func testingExample() async throws {
    try await testing(order: Self.order)
  }

  @Test("The error example tells a lost connection from one that was never made")
  func errorExample() async {
    for (delivery, page) in [
      (TransportError.Delivery.notSent, "No money was moved. Please try again."),
      (.mayHaveBeenSent, "We are checking your payment."),
    ] {
      let transport = ScriptedTransport([.failure(.connectionLost, delivery: delivery)])
      let jopay = JoPayClient(apiKey: Secret("test"), transport: transport)
      #expect(await errors(jopay: jopay, order: Self.order) == .page(page))
    }
  }

  @Test("The webhook example answers 200 to a signed delivery and 401 to a forged one")
  func webhookExample() async throws {
    let body = Array(
      #"{"event":"checkout.session.completed","data":{"id":"cs_1"},"created_at":"2025-01-10"}"#.utf8
    )
    let secret = Secret("webhook-secret")
    let headers = try WebhookSigner(JoPayWebhooks.scheme, secret: secret).headers(for: body)
    for (known, status) in [
      (secret, HTTPResponse.Status.ok), (Secret("another one"), .unauthorized),
    ] {
      let answer = try await webhook(
        webhooks: JoPayWebhooks(secret: known), body: body, headers: headers, orders: Orders())
      #expect(answer == .status(status))
    }
  }

  @Test("The handler example deals with an event once, and says so each time")
  func handlerExample() async throws {
    let body = Array(
      #"{"event":"checkout.session.completed","data":{"id":"cs_1"},"created_at":"2025-01-10"}"#.utf8
    )
    let (secret, inbox, orders) = (Secret("webhook-secret"), InMemoryWebhookInbox(), Orders())
    let webhooks = try JoPayWebhooks(secret: secret)
    let headers = try WebhookSigner(JoPayWebhooks.scheme, secret: secret).headers(for: body)
    for _ in 1...2 {
      let answer = try await handler(
        webhooks: webhooks, inbox: inbox, body: body, headers: headers, orders: orders)
      #expect(answer == .status(.ok))
    }
    #expect(orders.paid == ["cs_1"])
  }

  @Test("The sandbox example takes a payment's session")
  func sandboxExample() async throws {
    let (sandbox, jopay) = try await sandbox()
    let session = try await deadlines(jopay: jopay, order: Self.payable)
    #expect(session.status.isAwaitingPayment)
    await sandbox.stop()
  }

  static let payable = CreateSession.Request(
    lineItems: [.init(name: "Coffee beans", amount: 2500, currency: .eur, quantity: 1)],
    successURL: "https://shop.example/thanks", cancelURL: "https://shop.example/cart")
}
