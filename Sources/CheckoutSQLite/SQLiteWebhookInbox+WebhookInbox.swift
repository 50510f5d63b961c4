#if SQLite
  public import CheckoutWebhooks
  import GRDB

  extension SQLiteWebhookInbox {
    /// Asks for a delivery, before any work on it.
    ///
    /// - Throws: ``CheckoutWebhooks/InboxError/unavailable(_:)`` if the database fails.
    public func claim(
      _ delivery: InboxDelivery, lease: Duration, now: Duration
    ) async throws(InboxError) -> InboxClaim {
      try await inTransaction { db in
        let previous = try InboxRecord.fetch(delivery.key, in: db)
        if let answer = previous?.answer(to: delivery, now: now) { return answer }
        let record = InboxRecord(
          claiming: delivery, after: previous, fence: try Self.nextFence(in: db), lease: lease,
          now: now)
        try record.save(as: delivery.key, in: db)
        return .claimed(record.token(for: delivery.key))
      }
    }

    /// Holds a delivery for longer.
    ///
    /// - Throws: ``CheckoutWebhooks/InboxError/leaseLost`` if another worker has claimed the
    ///   delivery since.
    public func renew(
      _ token: InboxToken, lease: Duration, now: Duration
    ) async throws(InboxError) {
      try await inTransaction { db in
        var record = try InboxRecord.fetch(token, in: db)
        try record.renew(token, lease: lease, now: now)
        try record.save(as: token.key, in: db)
      }
    }

    /// Remembers that the work is done.
    ///
    /// - Throws: ``CheckoutWebhooks/InboxError/leaseLost`` if another worker has claimed the
    ///   delivery since.
    public func complete(_ token: InboxToken, now: Duration) async throws(InboxError) {
      try await inTransaction { db in _ = try Self.complete(token, now: now, in: db) }
    }

    /// Gives a delivery back, for the next claim to take at once.
    ///
    /// - Throws: ``CheckoutWebhooks/InboxError/leaseLost`` if another worker has claimed the
    ///   delivery since.
    public func fail(_ token: InboxToken, now: Duration) async throws(InboxError) {
      try await inTransaction { db in
        var record = try InboxRecord.fetch(token, in: db)
        try record.fail(token, now: now)
        try record.save(as: token.key, in: db)
      }
    }

    /// Forgets the deliveries whose retention is over, a thousand in a transaction, so that new
    /// deliveries need not wait.
    ///
    /// - Returns: How many were forgotten.
    /// - Throws: ``CheckoutWebhooks/InboxError/unavailable(_:)`` if the database fails.
    @discardableResult
    public func sweep(now: Duration) async throws(InboxError) -> Int {
      let batch = 1000
      let end = (now - retention).microseconds
      var total = 0
      while true {
        let count = try await inTransaction { db in
          try db.execute(
            sql: """
              DELETE FROM checkout_inbox_deliveries WHERE id IN (
                SELECT id FROM checkout_inbox_deliveries
                WHERE changed <= ? AND (state <> 'claimed' OR lease_end <= ?) LIMIT ?)
              """, arguments: [end, now.microseconds, batch])
          return db.changesCount
        }
        total += count
        if count < batch { return total }
      }
    }

    private func inTransaction<Value: Sendable>(
      _ body: @Sendable (Database) throws -> Value
    ) async throws(InboxError) -> Value {
      do {
        return try await writer.write(body)
      } catch {
        throw InboxError(sqlite: error)
      }
    }
  }
#endif
