import CheckoutTesting
import CheckoutWebhooks

/// An inbox in memory with one thing wrong.
struct BrokenInbox: WebhookInbox {
  enum Defect: CaseIterable {
    case givesEverybodyTheLease, forgetsCompletion, keepsFailed, neverExpires, ignoresFences
    case refusesLateCompletion, ignoresRenewal, completesOnce, ignoresDigests, comparesAllDigests
    case ignoresProviders, restartsFences, sweepsEverything, forgetsOnRestart
    case conflictsForever, acceptsWhatIsDone

    /// What it breaks, at least.
    var breaks: [InboxRequirement] {
      switch self {
      case .givesEverybodyTheLease: [.oneOwner, .expiredLeases]
      case .forgetsCompletion: [.duplicates, .lateRaces]
      case .keepsFailed: [.failures]
      case .neverExpires: [.expiredLeases]
      case .ignoresFences: [.expiredLeases]
      case .refusesLateCompletion: [.lateCompletion]
      case .ignoresRenewal: [.renewal]
      case .completesOnce: [.finality]
      case .ignoresDigests: [.conflicts]
      case .comparesAllDigests: [.retoldStates]
      case .ignoresProviders: [.distinctKeys]
      case .restartsFences: [.fencing]
      case .sweepsEverything: [.sweeping]
      case .conflictsForever: [.conflicts]
      case .acceptsWhatIsDone: [.expiredLeases]
      case .forgetsOnRestart: [.restarts]
      }
    }
  }

  let defect: Defect
  let inbox: InMemoryWebhookInbox
  let completed = InMemoryWebhookInbox()
  var retention: Duration { inbox.retention }

  init(_ defect: Defect, inbox: InMemoryWebhookInbox = InMemoryWebhookInbox()) {
    self.defect = defect
    self.inbox = inbox
  }

  func afterRestart() -> BrokenInbox {
    BrokenInbox(defect, inbox: defect == .forgetsOnRestart ? InMemoryWebhookInbox() : inbox)
  }

  func claim(
    _ delivery: InboxDelivery, lease: Duration, now: Duration
  ) async throws(InboxError) -> InboxClaim {
    let answer = try await inbox.claim(
      seen(delivery), lease: defect == .neverExpires ? lease * 1000 : lease, now: now)
    return switch (defect, answer) {
    case (.givesEverybodyTheLease, .inProgress):
      .claimed(InboxToken(key: delivery.key, fence: 1, attempt: 1))
    // The bytes that come first in a trial are ones.
    case (.conflictsForever, .claimed) where delivery.digest.first != 1: .conflict
    case (.restartsFences, .claimed(let token)):
      .claimed(InboxToken(key: delivery.key, fence: 1, attempt: token.attempt))
    case (_, .claimed(let token)):
      .claimed(InboxToken(key: delivery.key, fence: token.fence, attempt: token.attempt))
    default: answer
    }
  }

  /// What the inbox inside is told of a delivery.
  private func seen(_ delivery: InboxDelivery) -> InboxDelivery {
    switch defect {
    case .ignoresDigests:
      InboxDelivery(key: delivery.key, identity: .state, digest: delivery.digest)
    case .comparesAllDigests:
      InboxDelivery(key: delivery.key, identity: .event, digest: delivery.digest)
    case .ignoresProviders:
      InboxDelivery(
        key: InboxKey(provider: "", key: delivery.key.key), identity: delivery.identity,
        digest: delivery.digest)
    default: delivery
    }
  }

  func renew(_ token: InboxToken, lease: Duration, now: Duration) async throws(InboxError) {
    if defect != .ignoresRenewal { try await inbox.renew(token, lease: lease, now: now) }
  }

  func complete(_ token: InboxToken, now: Duration) async throws(InboxError) {
    switch defect {
    case .forgetsCompletion: break
    case .ignoresFences:
      do throws(InboxError) { try await inbox.complete(token, now: now) } catch { return }
    case .refusesLateCompletion: throw .leaseLost
    case .completesOnce:
      let seen = InboxDelivery(key: token.key, identity: .state, digest: [])
      guard case .claimed = try await completed.claim(seen, lease: .seconds(60), now: now) else {
        throw .leaseLost
      }
      try await inbox.complete(token, now: now)
    case .acceptsWhatIsDone:
      do throws(InboxError) { try await inbox.complete(token, now: now) } catch {
        let seen = InboxDelivery(key: token.key, identity: .state, digest: [])
        let answer = try await inbox.claim(seen, lease: .seconds(60), now: now)
        guard answer == .duplicate else { throw error }
      }
    default: try await inbox.complete(token, now: now)
    }
  }

  func fail(_ token: InboxToken, now: Duration) async throws(InboxError) {
    if defect != .keepsFailed { try await inbox.fail(token, now: now) }
  }

  func sweep(now: Duration) async throws(InboxError) -> Int {
    try await inbox.sweep(now: defect == .sweepsEverything ? now + retention * 9 : now)
  }
}
