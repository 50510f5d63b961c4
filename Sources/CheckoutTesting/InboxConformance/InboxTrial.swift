import CheckoutWebhooks

/// One store under test, with the few words that the requirements are written in.
struct InboxTrial<Inbox: WebhookInbox>: Sendable {
  /// What is proven, as a sentence.
  let requirement: String
  let inbox: Inbox

  /// When the trials begin: some time in 2026.
  let start: Duration = .seconds(1_790_000_000)
  let lease: Duration = .seconds(60)

  init(_ requirement: some CustomStringConvertible, inbox: Inbox) {
    self.requirement = requirement.description
    self.inbox = inbox
  }

  func delivery(
    _ key: String = "evt_1", of provider: String = "provider",
    identity: InboxDelivery.Identity = .event, bytes: UInt8 = 1
  ) -> InboxDelivery {
    InboxDelivery(
      key: InboxKey(provider: provider, key: key), identity: identity,
      digest: Array(repeating: bytes, count: 32))
  }

  func claim(_ delivery: InboxDelivery, at time: Duration) async throws -> InboxClaim {
    try await inbox.claim(delivery, lease: lease, now: time)
  }

  /// Claims what must be there to claim.
  func token(_ delivery: InboxDelivery, at time: Duration) async throws -> InboxToken {
    let claim = try await claim(delivery, at: time)
    guard case .claimed(let token) = claim else { throw failure("Expected a token, got \(claim).") }
    return token
  }

  func expect(
    _ expected: InboxClaim, for delivery: InboxDelivery, at time: Duration
  ) async throws {
    let claim = try await claim(delivery, at: time)
    guard claim == expected else { throw failure("Expected \(expected), got \(claim).") }
  }

  func expect(_ condition: Bool, _ explanation: @autoclosure () -> String) throws {
    guard condition else { throw failure(explanation()) }
  }

  func expectLeaseLost(
    _ action: String, _ body: () async throws(InboxError) -> Void
  ) async throws {
    do throws(InboxError) {
      guard try await accepts(body) else { return }
    } catch {
      throw failure("To \(action) failed with: \(error)")
    }
    throw failure("To \(action) was accepted.")
  }

  /// Whether the store does what it is told, or says that the lease is lost.
  func accepts(_ body: () async throws(InboxError) -> Void) async throws(InboxError) -> Bool {
    do throws(InboxError) {
      try await body()
      return true
    } catch {
      if error == .leaseLost { return false }
      throw error
    }
  }

  func failure(_ explanation: String) -> InboxConformanceFailure {
    InboxConformanceFailure(requirement: requirement, explanation: explanation)
  }
}
