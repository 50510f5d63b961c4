import CheckoutTesting
import CheckoutWebhooks
import HTTPTypes
import Testing

@Suite("WebhookHandler: a store that fails", .timeLimit(.minutes(1)))
struct WebhookHandlerStoreTests {
  let shop: WebhookShop

  init() throws { shop = try WebhookShop() }

  func handler(
    failures: Int
  ) throws -> WebhookHandler<SignedWebhooks<ShopEvent>, FailingInbox> {
    let calls = shop.calls
    return try WebhookHandler(
      shop.source, inbox: FailingInbox(inbox: shop.inbox, failures: failures),
      routes: [.on("paid") { event in calls.add("paid \(event.event.id)") }], clock: shop.clock,
      otherwise: { _ in })
  }

  /// Delivers, and lets each wait for the store end.
  func deliver(
    to handler: WebhookHandler<SignedWebhooks<ShopEvent>, FailingInbox>, waits: Int
  ) async throws -> WebhookResponse {
    let body = Array(#"{"type":"paid","id":"evt_1"}"#.utf8)
    let headers = try shop.signer.headers(for: body, sentAt: shop.clock.unixTime)
    async let response = handler.handle(body, headers: headers)
    for count in 0..<waits {
      // The lease sleeps too, for longer.
      while shop.clock.sleeps.count(where: { $0 <= .seconds(1) }) <= count { await Task.yield() }
      shop.clock.advance(by: .seconds(1))
    }
    return await response
  }

  @Test(
    "What is done is remembered by a store that comes back soon, and done once", arguments: 0...2)
  func again(failures: Int) async throws {
    let handler = try handler(failures: failures)
    #expect(try await deliver(to: handler, waits: failures).body == "done\n")
    #expect(try await deliver(to: handler, waits: 0).body == "duplicate\n")
    #expect(shop.calls.all == ["paid evt_1"])
  }

  @Test("A store that stays away is answered 503, and the provider comes back")
  func away() async throws {
    let response = try await deliver(to: handler(failures: 3), waits: 2)
    #expect(response.status == .serviceUnavailable)
    guard case .unavailable(.unavailable("down")) = response.outcome else {
      Issue.record("The outcome is \(response.outcome).")
      return
    }
  }
}

/// An inbox that cannot be told the first times that something is done.
struct FailingInbox: WebhookInbox {
  let inbox: InMemoryWebhookInbox
  let failures: Int
  let told = Calls()

  var retention: Duration { inbox.retention }

  func claim(
    _ delivery: InboxDelivery, lease: Duration, now: Duration
  ) async throws(InboxError) -> InboxClaim {
    try await inbox.claim(delivery, lease: lease, now: now)
  }

  func renew(_ token: InboxToken, lease: Duration, now: Duration) async throws(InboxError) {
    try await inbox.renew(token, lease: lease, now: now)
  }

  func complete(_ token: InboxToken, now: Duration) async throws(InboxError) {
    told.add("complete")
    if told.all.count <= failures { throw .unavailable("down") }
    try await inbox.complete(token, now: now)
  }

  func fail(_ token: InboxToken, now: Duration) async throws(InboxError) {
    try await inbox.fail(token, now: now)
  }

  func sweep(now: Duration) async throws(InboxError) -> Int { try await inbox.sweep(now: now) }
}
