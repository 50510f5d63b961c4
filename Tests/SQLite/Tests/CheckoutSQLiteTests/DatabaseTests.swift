import CheckoutSQLite
import CheckoutWebhooks
import Foundation
import GRDB
import Testing

@Suite("The inbox's database")
struct DatabaseTests {
  let database: TemporaryDatabase

  init() throws { database = try TemporaryDatabase() }

  static func pragma(_ name: String, of pool: DatabasePool) async throws -> String? {
    try await pool.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(name)") }
  }

  @Test("Commits wait for the disk, in WAL mode")
  func durable() async throws {
    let pool = try database.pool()
    #expect(try await Self.pragma("synchronous", of: pool) == "1")
    _ = try SQLiteWebhookInbox(in: pool)
    #expect(try await Self.pragma("synchronous", of: pool) == "2")
    #expect(try await Self.pragma("journal_mode", of: pool) == "wal")
  }

  @Test("A stricter setting is left as it is")
  func stricter() async throws {
    let pool = try database.pool()
    try await pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = EXTRA") }
    _ = try SQLiteWebhookInbox(in: pool)
    #expect(try await Self.pragma("synchronous", of: pool) == "3")
  }

  @Test("The migrations of an application and the inbox do not see each other")
  func migrations() async throws {
    let pool = try database.pool()
    _ = try SQLiteWebhookInbox(in: pool)
    var migrator = DatabaseMigrator()
    migrator.registerMigration("orders") { try $0.execute(sql: "CREATE TABLE orders (id)") }
    try migrator.migrate(pool)
    _ = try SQLiteWebhookInbox(in: pool)
    let superseded = try await pool.read(migrator.hasBeenSuperseded)
    #expect(!superseded)
  }

  @Test("Tables of a later version are refused, and not touched")
  func later() async throws {
    let pool = try database.pool()
    _ = try SQLiteWebhookInbox(in: pool)
    try await pool.write { db in
      try db.execute(sql: "UPDATE checkout_inbox SET value = 9 WHERE name = 'schema'")
    }
    #expect(throws: InboxError.laterSchema(found: 9, known: 1)) {
      try SQLiteWebhookInbox(in: pool)
    }
    let version = try await pool.read {
      try Int.fetchOne($0, sql: "SELECT value FROM checkout_inbox WHERE name = 'schema'")
    }
    #expect(version == 9)
  }

  @Test("A sweep of thousands forgets them all and says how many")
  func bigSweep() async throws {
    let pool = try database.pool()
    let inbox = try SQLiteWebhookInbox(in: pool)
    try await pool.write { db in
      for number in 0..<2500 {
        try db.execute(
          sql: """
            INSERT INTO checkout_inbox_deliveries
              (provider, key, digest, state, fence, attempts, lease_end, changed)
            VALUES ('jopay', ?, '', 'completed', 1, 1, 0, 0)
            """, arguments: ["old_\(number)"])
      }
    }
    #expect(try await inbox.sweep(now: .start) == 2500)
  }

  @Test("A file that cannot be opened is an error without the path")
  func unopenable() {
    #expect {
      try SQLiteWebhookInbox(path: "/nowhere/private-customer/inbox.sqlite")
    } throws: { error in
      guard case InboxError.unavailable = error else { return false }
      return !"\(error)".contains("private-customer")
    }
  }

  @Test(
    "A file that is no database is an error, and is not touched",
    arguments: ["short", String(repeating: "no database ", count: 1000)])
  func corrupt(text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: database.path))
    #expect(throws: InboxError.unavailable("SQLite error 26 (file is not a database)")) {
      try SQLiteWebhookInbox(path: database.path)
    }
    #expect(try Data(contentsOf: URL(filePath: database.path)) == Data(text.utf8))
  }

  @Test("A database that can only be read is an error")
  func readOnly() throws {
    _ = try SQLiteWebhookInbox(path: database.path)
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: database.path, configuration: configuration)
    #expect(
      throws: InboxError.unavailable("SQLite error 8 (attempt to write a readonly database)")
    ) {
      try SQLiteWebhookInbox(in: queue)
    }
  }

  @Test("A full disk takes no new deliveries, and lets those that were taken end")
  func fullDisk() async throws {
    let queue = try DatabaseQueue(path: database.path)
    let inbox = try SQLiteWebhookInbox(in: queue)
    let token = try await inbox.token(for: "known")
    try await queue.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let error = await #expect(throws: InboxError.self) {
      for number in 0..<10_000 { _ = try await inbox.token(for: "evt_\(number)") }
    }
    #expect(error == .unavailable("SQLite error 13 (database or disk is full)"))
    try await inbox.complete(token, now: .start)
    let again = try await inbox.claim(.event("known"), lease: .seconds(60), now: .start)
    #expect(again == .duplicate)
  }

  @Test("Many that open a new file at once all get it, with tables that were made once")
  func openedAtOnce() async throws {
    let path = database.path
    try await withThrowingTaskGroup { group in
      for number in 0..<16 {
        group.addTask {
          _ = try await SQLiteWebhookInbox(path: path).token(for: "evt_\(number)")
        }
      }
      try await group.waitForAll()
    }
    let token = try await SQLiteWebhookInbox(path: path).token(for: "evt_16")
    #expect(token.fence == 17)
  }

  @Test("A locked database is an error that names SQLite's code and no value")
  func locked() async throws {
    let inbox = try SQLiteWebhookInbox(in: DatabasePool(path: database.path))
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: database.path, configuration: configuration)
    try await other.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
    await #expect(throws: InboxError.unavailable("SQLite error 5 (database is locked)")) {
      try await inbox.token(for: "evt_private")
    }
    try await other.writeWithoutTransaction { try $0.rollback() }
    _ = try await inbox.token(for: "evt_private")
  }

  @Test(
    "Times that no column can hold do not trap",
    arguments: [Duration.seconds(Int64.max), .seconds(Int64.min), .seconds(10_000_000_000_000)])
  func hugeTimes(_ time: Duration) async throws {
    let inbox = try SQLiteWebhookInbox(path: database.path)
    let token = try await inbox.token(now: time)
    try await inbox.complete(token, now: time)
    let again = try await inbox.claim(.event("evt_1"), lease: .seconds(60), now: time)
    #expect(again == .duplicate)
  }
}
