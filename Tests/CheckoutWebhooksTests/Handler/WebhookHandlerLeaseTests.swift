import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import HTTPTypes
import Testing

@Suite("WebhookHandler: leases and cancellation", .timeLimit(.minutes(1)))
struct WebhookHandlerLeaseTests {
  let shop: WebhookShop
  let started = Gate()
  let finish = Gate()

  init() throws { shop = try WebhookShop() }

  /// A route that says when it has begun and waits to be let go.
  var slow: WebhookShop.Handler.Route {
    .on("paid") { [started, finish] _ in
      started.open()
      await finish.wait()
      try Task.checkCancellation()
    }
  }

  /// Until the handler sleeps towards its next renewal, as often as it was asked to.
  func sleeping(times: Int) async {
    while shop.clock.sleeps.count < times { await Task.yield() }
  }

  @Test("While one worker has the delivery, others are told when to come back")
  func busy() async throws {
    let handler = try shop.handler([slow])
    async let first = shop.deliver(to: handler)
    await started.wait()
    let second = try await shop.deliver(to: handler)
    #expect(second.status == .serviceUnavailable)
    #expect(second.headers[.retryAfter] == "30")
    finish.open()
    #expect(try await first.body == "done\n")
  }

  @Test("The lease of a closure that takes long is renewed")
  func renewal() async throws {
    let handler = try shop.handler([slow])
    async let first = shop.deliver(to: handler)
    await started.wait()
    for round in 1...6 {
      await sleeping(times: round)
      shop.clock.advance(by: .seconds(10))
    }
    await sleeping(times: 7)
    let second = try await shop.deliver(to: handler)
    #expect(second.headers[.retryAfter] == "30")
    finish.open()
    #expect(try await first.body == "done\n")
  }

  @Test("A closure is cancelled when the time limit is over, and the delivery is free")
  func timeLimit() async throws {
    let handler = try shop.handler([slow], options: .init(timeLimit: .seconds(5)))
    async let first = shop.deliver(to: handler)
    await started.wait()
    await sleeping(times: 1)
    shop.clock.advance(by: .seconds(5))
    #expect(try await first.status == .internalServerError)
    #expect(try await shop.inbox.token(for: "evt_1", of: "shop", now: shop.clock.unixTime) == 2)
  }

  @Test("A closure whose lease was taken over is cancelled, and cannot complete")
  func takenOver() async throws {
    let handler = try shop.handler([slow])
    async let first = shop.deliver(to: handler)
    await started.wait()
    await sleeping(times: 1)
    let late = shop.clock.unixTime + .seconds(31)
    #expect(try await shop.inbox.token(for: "evt_1", of: "shop", now: late) == 2)
    shop.clock.advance(by: .seconds(10))
    #expect(try await first.status == .internalServerError)
    let claim = try await shop.inbox.claim(
      .state("evt_1", of: "shop"), lease: .seconds(30), now: late)
    #expect(claim == .inProgress(until: late + .seconds(60)))
  }

  @Test("A cancelled route gives its delivery back")
  func cancelled() async throws {
    let handler = try shop.handler([slow])
    let route = Task { try await shop.deliver(to: handler) }
    await started.wait()
    route.cancel()
    #expect(try await route.value.status == .internalServerError)
    #expect(try await shop.inbox.token(for: "evt_1", of: "shop", now: shop.clock.unixTime) == 2)
  }
}

extension InboxDelivery {
  static func state(_ key: String, of provider: String) -> InboxDelivery {
    InboxDelivery(key: InboxKey(provider: provider, key: key), identity: .state, digest: [])
  }
}

extension WebhookInbox {
  /// Claims what must be there to claim, and tells which attempt it is.
  func token(for key: String, of provider: String, now: Duration) async throws -> Int {
    let claim = try await claim(.state(key, of: provider), lease: .seconds(60), now: now)
    guard case .claimed(let token) = claim else { throw NotClaimed(claim: claim) }
    return token.attempt
  }
}
