import CheckoutWebhooks

/// One store under test whose work leaves notes that can be counted.
struct InboxWriteTrial<Inbox: TransactionalWebhookInbox>: Sendable {
  let trial: InboxTrial<Inbox>
  let note: @Sendable (_ fails: Bool) -> Inbox.Write
  let count: @Sendable (Inbox) async throws -> Int

  private var start: Duration { trial.start }
  private var later: Duration { trial.start + trial.lease }

  func together(reopening reopen: (@Sendable (Inbox) async throws -> Inbox)?) async throws {
    let token = try await trial.token(trial.delivery(), at: start)
    try await trial.inbox.complete(token, now: start, writing: note(false))
    try await expectNotes(1, in: trial.inbox)
    try await trial.expect(.duplicate, for: trial.delivery(), at: start)
    guard let reopen else { return }
    let after = InboxTrial(trial.requirement, inbox: try await reopen(trial.inbox))
    try await expectNotes(1, in: after.inbox)
    try await after.expect(.duplicate, for: trial.delivery(), at: start)
  }

  func once() async throws {
    let token = try await trial.token(trial.delivery(), at: start)
    try await trial.inbox.complete(token, now: start, writing: note(false))
    try await trial.inbox.complete(token, now: start, writing: note(false))
    try await expectNotes(1, in: trial.inbox)
  }

  func fenced() async throws {
    let first = try await trial.token(trial.delivery(), at: start)
    let second = try await trial.token(trial.delivery(), at: later)
    try await expectRefused(first)
    try await trial.inbox.complete(second, now: later, writing: note(false))
    try await expectRefused(first)
    try await expectNotes(1, in: trial.inbox)
  }

  func undone() async throws {
    let token = try await trial.token(trial.delivery(), at: start)
    do {
      try await trial.inbox.complete(token, now: start, writing: note(true))
    } catch {
      try await expectNotes(0, in: trial.inbox)
      try await trial.expect(.inProgress(until: later), for: trial.delivery(), at: start)
      try await trial.inbox.complete(token, now: start, writing: note(false))
      return try await expectNotes(1, in: trial.inbox)
    }
    throw trial.failure("What the work threw was kept back.")
  }

  func races() async throws {
    let deliveries = (0..<16).map { trial.delivery("evt_\($0)") }
    try await withThrowingTaskGroup { group in
      for delivery in deliveries {
        let first = try await trial.token(delivery, at: start)
        group.addTask { _ = try await writes(first) }
        group.addTask {
          guard case .claimed(let second) = try await trial.claim(delivery, at: later) else {
            return
          }
          _ = try await writes(second)
        }
      }
      try await group.waitForAll()
    }
    for delivery in deliveries { try await trial.expect(.duplicate, for: delivery, at: later) }
    try await expectNotes(deliveries.count, in: trial.inbox)
  }

  /// Whether the store takes the work, or says that the lease is lost.
  private func writes(_ token: InboxToken) async throws -> Bool {
    do {
      try await trial.inbox.complete(token, now: later, writing: note(false))
      return true
    } catch InboxError.leaseLost {
      return false
    }
  }

  private func expectRefused(_ token: InboxToken) async throws {
    if try await writes(token) {
      throw trial.failure("To write by the owner that was replaced was accepted.")
    }
  }

  private func expectNotes(_ expected: Int, in inbox: Inbox) async throws {
    let found = try await count(inbox)
    try trial.expect(found == expected, "There are \(found) notes, not \(expected).")
  }
}
