import CheckoutWebhooks
import Synchronization

/// An inbox in memory whose work changes a number beside it, in one step or, with a defect, not.
final class NotingInbox: TransactionalWebhookInbox {
  enum Defect: CaseIterable {
    case forgetsWrites, writesAgain, writesFirst, keepsFailedWrites, writesForAnybody
  }

  typealias Write = @Sendable (inout Int) throws -> Void

  let defect: Defect?
  private let state = Mutex(State())

  private struct State {
    var records: [InboxKey: InboxRecord] = [:]
    var fence: Int64 = 0
    var notes = 0
  }

  var retention: Duration { .webhookRetention }
  var notes: Int { state.withLock { $0.notes } }

  init(_ defect: Defect? = nil) { self.defect = defect }

  func claim(
    _ delivery: InboxDelivery, lease: Duration, now: Duration
  ) async throws(InboxError) -> InboxClaim {
    state.withLock { state in
      let previous = state.records[delivery.key]
      if let answer = previous?.answer(to: delivery, now: now) { return answer }
      state.fence += 1
      let record = InboxRecord(
        claiming: delivery, after: previous, fence: state.fence, lease: lease, now: now)
      state.records[delivery.key] = record
      return .claimed(record.token(for: delivery.key))
    }
  }

  func complete(_ token: InboxToken, now: Duration, writing write: Write) async throws {
    try state.withLock { state in
      var (copy, record) = (state, state.records[token.key])
      if defect == .writesFirst { try write(&state.notes) }
      let isNews: Bool
      do {
        guard let isDone = try record?.complete(token, now: now) else { throw InboxError.leaseLost }
        isNews = isDone
      } catch {
        if defect == .writesForAnybody { try write(&state.notes) }
        throw error
      }
      copy.records[token.key] = record
      if defect == .writesFirst { copy.notes = state.notes }
      if isNews || defect == .writesAgain, ![.forgetsWrites, .writesFirst].contains(defect) {
        do { try write(&copy.notes) } catch {
          if defect == .keepsFailedWrites { state = copy }
          throw error
        }
      }
      state = copy
    }
  }

  func complete(_ token: InboxToken, now: Duration) async throws(InboxError) {
    try change(token) { record throws(InboxError) in _ = try record.complete(token, now: now) }
  }

  func renew(_ token: InboxToken, lease: Duration, now: Duration) async throws(InboxError) {
    try change(token) { record throws(InboxError) in
      try record.renew(token, lease: lease, now: now)
    }
  }

  func fail(_ token: InboxToken, now: Duration) async throws(InboxError) {
    try change(token) { record throws(InboxError) in try record.fail(token, now: now) }
  }

  func sweep(now: Duration) async throws(InboxError) -> Int { 0 }

  private func change(
    _ token: InboxToken, by rule: (inout InboxRecord) throws(InboxError) -> Void
  ) throws(InboxError) {
    try state.withLock { state throws(InboxError) in
      guard var record = state.records[token.key] else { throw .leaseLost }
      try rule(&record)
      state.records[token.key] = record
    }
  }
}
