import CheckoutTesting
import CheckoutWebhooks
import Testing

@Suite("InMemoryWebhookInbox")
struct InMemoryWebhookInboxTests {
  static let start: Duration = .seconds(1_790_000_000)

  @Test("It meets the requirement", arguments: InboxRequirement.withoutRestart)
  func conforms(to requirement: InboxRequirement) async throws {
    try await InboxConformance { InMemoryWebhookInbox() }.check(requirement)
  }

  @Test("A full inbox refuses what is new, and answers as ever to what it knows")
  func full() async throws {
    let inbox = InMemoryWebhookInbox(limit: 2)
    let done = try await inbox.token(for: "done", now: Self.start)
    try await inbox.complete(done, now: Self.start)
    let failed = try await inbox.token(for: "failed", now: Self.start)
    try await inbox.fail(failed, now: Self.start)

    await #expect(throws: InboxError.full(limit: 2)) {
      try await inbox.claim(.event("new"), lease: .seconds(60), now: Self.start)
    }
    let again = try await inbox.claim(.event("done"), lease: .seconds(60), now: Self.start)
    #expect(again == .duplicate)
    #expect(try await inbox.token(for: "failed", now: Self.start).attempt == 2)
    #expect(inbox.count == 2)
  }

  @Test("A full inbox makes room by forgetting what is old, once it is")
  func room() async throws {
    let inbox = InMemoryWebhookInbox(retention: .seconds(100), limit: 2)
    let old = try await inbox.token(for: "old", now: Self.start)
    try await inbox.complete(old, now: Self.start)
    _ = try await inbox.token(for: "recent", now: Self.start + .seconds(50))
    await #expect(throws: InboxError.full(limit: 2)) {
      try await inbox.claim(.event("new"), lease: .seconds(60), now: Self.start + .seconds(99))
    }
    _ = try await inbox.token(for: "new", now: Self.start + .seconds(100))
    let recent = try await inbox.claim(
      .event("recent"), lease: .seconds(60), now: Self.start + .seconds(100))
    #expect(recent == .inProgress(until: Self.start + .seconds(110)))
  }

  @Test(
    "A claim by a clock that was ahead holds a delivery for a day at most",
    arguments: [(0, false), (1, false), (86_400, false), (86_401, true), (1_000_000_000, true)])
  func clockGoingBack(seconds: Int, isClaimed: Bool) async throws {
    let inbox = InMemoryWebhookInbox()
    let first = try await inbox.token(for: "evt", now: Self.start)
    let claim = try await inbox.claim(
      .event("evt"), lease: .seconds(60), now: Self.start - .seconds(seconds))
    guard case .claimed(let second) = claim else {
      #expect(!isClaimed)
      return
    }
    #expect(isClaimed)
    #expect(second.fence > first.fence)
    await #expect(throws: InboxError.leaseLost) {
      try await inbox.complete(first, now: Self.start)
    }
  }

  @Test("It remembers for longer than any provider is known to repeat a delivery")
  func retention() {
    #expect(InMemoryWebhookInbox().retention > .seconds(87 * 3600))
  }
}

extension InboxDelivery {
  static func event(_ id: String) -> InboxDelivery {
    InboxDelivery(key: InboxKey(provider: "jopay", key: id), identity: .event, digest: [1])
  }
}

extension WebhookInbox {
  /// Claims what must be there to claim.
  func token(for id: String, now: Duration) async throws -> InboxToken {
    let claim = try await claim(.event(id), lease: .seconds(60), now: now)
    guard case .claimed(let token) = claim else { throw NotClaimed(claim: claim) }
    return token
  }
}

struct NotClaimed: Error {
  let claim: InboxClaim
}
