import Synchronization

/// An inbox in this process's memory, for tests and for services that run as one process and can
/// afford that a restart forgets which deliveries were done.
///
/// It holds a limited number of deliveries. At the limit it forgets those whose retention is over;
/// if there are none, it refuses new deliveries with ``InboxError/full(limit:)`` rather than forget
/// one that is unfinished or may come again. Deliveries that it knows are answered as ever. Unless
/// told otherwise it holds 3,300 a day: give a busier service more room or a shorter retention.
public final class InMemoryWebhookInbox: WebhookInbox {
  /// How long a delivery is remembered after its last change.
  public let retention: Duration

  /// How many deliveries are remembered at most.
  public let limit: Int

  private let state = Mutex(State())

  private struct State: Sendable {
    var records: [InboxKey: InboxRecord] = [:]
    var lastFence: Int64 = 0
    /// No record can be forgotten before, so that a full inbox is not searched at each claim.
    var nextSweep: Duration = .zero

    mutating func sweep(retention: Duration, now: Duration) -> Int {
      let before = records.count
      records = records.filter { now < $0.value.forgettable(after: retention) }
      nextSweep = records.values.map { $0.forgettable(after: retention) }.min() ?? now
      return before - records.count
    }
  }

  /// Makes an empty inbox.
  ///
  /// - Parameters:
  ///   - retention: How long a delivery is remembered after its last change.
  ///   - limit: How many deliveries are remembered at most. One takes about 300 bytes.
  public init(retention: Duration = .webhookRetention, limit: Int = 100_000) {
    self.retention = retention
    self.limit = limit
  }

  /// How many deliveries are remembered.
  public var count: Int { state.withLock { $0.records.count } }

  /// Asks for a delivery, before any work on it.
  ///
  /// - Throws: ``InboxError/full(limit:)`` if the delivery is new and there is no room for it.
  public func claim(
    _ delivery: InboxDelivery, lease: Duration, now: Duration
  ) async throws(InboxError) -> InboxClaim {
    try state.withLock { state throws(InboxError) in
      let previous = state.records[delivery.key]
      if let answer = previous?.answer(to: delivery, now: now) { return answer }
      if previous == nil, state.records.count >= limit {
        if now >= state.nextSweep { _ = state.sweep(retention: retention, now: now) }
        guard state.records.count < limit else { throw .full(limit: limit) }
      }
      let record = InboxRecord(
        claiming: delivery, after: previous, fence: state.lastFence + 1, lease: lease, now: now)
      state.lastFence = record.fence
      state.records[delivery.key] = record
      return .claimed(record.token(for: delivery.key))
    }
  }

  /// Holds a delivery for longer.
  ///
  /// - Throws: ``InboxError/leaseLost`` if another worker has claimed the delivery since.
  public func renew(
    _ token: InboxToken, lease: Duration, now: Duration
  ) async throws(InboxError) {
    try change(token) { record throws(InboxError) in
      try record.renew(token, lease: lease, now: now)
    }
  }

  /// Remembers that the work is done.
  ///
  /// - Throws: ``InboxError/leaseLost`` if another worker has claimed the delivery since.
  public func complete(_ token: InboxToken, now: Duration) async throws(InboxError) {
    try change(token) { record throws(InboxError) in _ = try record.complete(token, now: now) }
  }

  /// Gives a delivery back, for the next claim to take at once.
  ///
  /// - Throws: ``InboxError/leaseLost`` if another worker has claimed the delivery since.
  public func fail(_ token: InboxToken, now: Duration) async throws(InboxError) {
    try change(token) { record throws(InboxError) in try record.fail(token, now: now) }
  }

  /// Forgets the deliveries whose retention is over.
  ///
  /// - Returns: How many were forgotten.
  @discardableResult
  public func sweep(now: Duration) async throws(InboxError) -> Int {
    state.withLock { $0.sweep(retention: retention, now: now) }
  }

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
