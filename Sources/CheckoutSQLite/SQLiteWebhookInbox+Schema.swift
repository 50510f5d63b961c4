#if SQLite
  import CheckoutWebhooks
  import GRDB

  extension SQLiteWebhookInbox {
    /// Each step brings the tables from the version of its index to the next. Steps that were
    /// released never change.
    static let migrations = [
      """
      CREATE TABLE checkout_inbox_deliveries (
        id INTEGER PRIMARY KEY,
        provider TEXT NOT NULL,
        key TEXT NOT NULL,
        digest TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('claimed', 'completed', 'failed')),
        fence INTEGER NOT NULL,
        attempts INTEGER NOT NULL,
        lease_end INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        UNIQUE (provider, key)
      ) STRICT;
      CREATE INDEX checkout_inbox_deliveries_changed ON checkout_inbox_deliveries (changed);
      INSERT INTO checkout_inbox (name, value) VALUES ('fence', 0);
      """
    ]

    /// Makes or migrates the tables. It runs in a transaction, which other processes wait for.
    static func migrate(_ db: Database) throws {
      try db.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS checkout_inbox (
            name TEXT PRIMARY KEY NOT NULL,
            value INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID;
          INSERT OR IGNORE INTO checkout_inbox (name, value) VALUES ('schema', 0);
          """)
      let version =
        try Int.fetchOne(db, sql: "SELECT value FROM checkout_inbox WHERE name = 'schema'") ?? 0
      guard version <= migrations.count else {
        throw InboxError.laterSchema(found: version, known: migrations.count)
      }
      for migration in migrations.dropFirst(version) { try db.execute(sql: migration) }
      try db.execute(
        sql: "UPDATE checkout_inbox SET value = ? WHERE name = 'schema'",
        arguments: [migrations.count])
    }

    /// Says plainly what an older SQLite would call a syntax error.
    static func requireVersion(_ db: Database) throws {
      let version = try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? ""
      let numbers = version.split(separator: ".").compactMap { Int($0) }
      guard !numbers.lexicographicallyPrecedes([3, 37]) else {
        throw InboxError.unavailable("SQLite \(version) is older than 3.37")
      }
    }

    /// GRDB lets pools write without waiting for the disk, which a power failure would turn into
    /// deliveries that were acknowledged and are gone.
    static func requireDurability(_ db: Database) throws {
      let full = 2
      let level = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
      if level < full { try db.execute(sql: "PRAGMA synchronous = FULL") }
    }
  }
#endif
