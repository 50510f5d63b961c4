#if SQLite
  import CheckoutWebhooks
  import GRDB

  extension SQLiteWebhookInbox {
    /// Remembers that the work is done, inside a transaction.
    ///
    /// - Returns: Whether that is news.
    static func complete(_ token: InboxToken, now: Duration, in db: Database) throws -> Bool {
      var record = try InboxRecord.fetch(token, in: db)
      let isNews = try record.complete(token, now: now)
      if isNews { try record.save(as: token.key, in: db) }
      return isNews
    }

    /// A number greater than any before. It does not come from the deliveries, which are forgotten.
    static func nextFence(in db: Database) throws -> Int64 {
      let next = try Int64.fetchOne(
        db, sql: "UPDATE checkout_inbox SET value = value + 1 WHERE name = 'fence' RETURNING value")
      guard let next else { throw InboxError.unavailable("its last fence is missing") }
      return next
    }
  }

  extension InboxRecord {
    static func fetch(_ key: InboxKey, in db: Database) throws -> InboxRecord? {
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT state, digest, fence, attempts, lease_end, changed FROM checkout_inbox_deliveries
          WHERE provider = ? AND key = ?
          """, arguments: [key.provider.storable, key.key.storable])
      return try row.map(InboxRecord.init(row:))
    }

    /// The record of a claim that was made.
    static func fetch(_ token: InboxToken, in db: Database) throws -> InboxRecord {
      guard let record = try fetch(token.key, in: db) else { throw InboxError.leaseLost }
      return record
    }

    private init(row: Row) throws {
      guard
        let state = State(rawValue: try row.decode(String.self, atIndex: 0)),
        let digest = Array(hexadecimal: try row.decode(String.self, atIndex: 1))
      else { throw InboxError.unavailable("a row that this version cannot have written") }
      self.init(
        state: state, digest: digest,
        fence: try row.decode(Int64.self, atIndex: 2),
        attempts: try row.decode(Int.self, atIndex: 3),
        leaseEnd: .microseconds(try row.decode(Int64.self, atIndex: 4)),
        changed: .microseconds(try row.decode(Int64.self, atIndex: 5)))
    }

    func save(as key: InboxKey, in db: Database) throws {
      try db.execute(
        sql: """
          INSERT INTO checkout_inbox_deliveries
            (provider, key, state, digest, fence, attempts, lease_end, changed)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (provider, key) DO UPDATE SET
            state = excluded.state, digest = excluded.digest, fence = excluded.fence,
            attempts = excluded.attempts, lease_end = excluded.lease_end,
            changed = excluded.changed
          """,
        arguments: [
          key.provider.storable, key.key.storable, state.rawValue, digest.hexadecimal, fence,
          attempts, leaseEnd.microseconds, changed.microseconds,
        ])
    }
  }
#endif
