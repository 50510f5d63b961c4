import CheckoutSandbox
import CheckoutWebhooks
import Foundation
import Hummingbird
import HummingbirdTesting
import JoPay
import Testing

/// The article's route as a provider meets it: over HTTP, with deliveries that go wrong.
@Suite("The sandbox's webhooks at a route in Hummingbird", .timeLimit(.minutes(1)))
struct SandboxDeliveryTests {
  actor Orders {
    private(set) var attempts: [Int] = []
    private(set) var paid = 0

    struct OutOfReach: Error {}

    /// Fails the first time.
    func markPaid(attempt: Int) throws {
      attempts.append(attempt)
      guard attempt > 1 else { throw OutOfReach() }
      paid += 1
    }
  }

  @Test("An event that fails first and comes three times too often takes effect once")
  func once() async throws {
    let orders = Orders()
    try await withSandbox { sandbox in
      let webhooks = try WebhookHandler(
        JoPayWebhooks(secret: Secret(sandbox.webhookSecret(for: .joPay))),
        inbox: InMemoryWebhookInbox(),
        routes: [
          .on(CheckoutEventType.checkoutSessionCompleted.rawValue) { _, token in
            try await orders.markPaid(attempt: token.attempt)
          }
        ], otherwise: { _ in })
      try await Application(
        router: routes(webhooks: webhooks),
        configuration: .init(address: .hostname("127.0.0.1", port: 0))
      ).test(.live) { client in
        let port = try #require(client.port)
        try await sandbox.deliverWebhooks(
          of: .joPay,
          to: WebhookDestination(
            "http://127.0.0.1:\(port)/webhooks/jopay", retries: .realTime(timesFaster: 1000)))
        await sandbox.inject(.duplicate(copies: 3), intoWebhooksOf: .joPay)
        try await sandbox.trigger("checkout.session.completed", of: .joPay)
        let answers = try await answers(of: sandbox, count: 5)
        #expect(answers == [500, 200, 200, 200, 200])
      }
    }
    #expect(await orders.attempts == [1, 2])
    #expect(await orders.paid == 1)
  }

  /// The statuses that the only delivery was answered with, once there are as many.
  private func answers(of sandbox: Sandbox, count: Int) async throws -> [Int?] {
    while true {
      let attempts = await sandbox.webhookDeliveries().first?.attempts ?? []
      if attempts.count >= count { return attempts.map(\.status) }
      try await Task.sleep(for: .milliseconds(10))
    }
  }
}
