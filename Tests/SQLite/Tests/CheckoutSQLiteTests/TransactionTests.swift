import CheckoutSQLite
import CheckoutWebhooks
import GRDB
import Testing

@Suite("Work in the completing transaction")
struct TransactionTests {
  let database: TemporaryDatabase
  let pool: DatabasePool
  let inbox: SQLiteWebhookInbox

  init() throws {
    database = try TemporaryDatabase()
    pool = try database.pool()
    inbox = try SQLiteWebhookInbox(in: pool)
    try pool.write { try $0.execute(sql: "CREATE TABLE effects (event TEXT NOT NULL)") }
  }

  func effects() async throws -> Int {
    try await pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM effects") ?? -1 }
  }

  static let effect: SQLiteWebhookInbox.Write = { db in
    try db.execute(sql: "INSERT INTO effects (event) VALUES ('evt_1')")
  }

  struct OutOfStock: Error {}

  @Test("It is committed with the completion")
  func together() async throws {
    let token = try await inbox.token()
    try await inbox.complete(token, now: .start, writing: Self.effect)
    #expect(try await effects() == 1)
    let again = try await inbox.claim(.event("evt_1"), lease: .seconds(60), now: .start)
    #expect(again == .duplicate)
  }

  @Test("It is not kept when it throws, and the delivery stays claimed")
  func throwing() async throws {
    let token = try await inbox.token()
    await #expect(throws: OutOfStock.self) {
      try await inbox.complete(token, now: .start) { db in
        try Self.effect(db)
        throw OutOfStock()
      }
    }
    #expect(try await effects() == 0)
    let again = try await inbox.claim(.event("evt_1"), lease: .seconds(60), now: .start)
    #expect(again == .inProgress(until: .start + .seconds(60)))
  }

  @Test("Its own database errors come out as they are")
  func ownErrors() async throws {
    let token = try await inbox.token()
    await #expect(throws: DatabaseError.self) {
      try await inbox.complete(token, now: .start) { db in
        try db.execute(sql: "INSERT INTO nowhere VALUES (1)")
      }
    }
  }

  @Test("It does not run again for a token that has completed its delivery")
  func twice() async throws {
    let token = try await inbox.token()
    try await inbox.complete(token, now: .start, writing: Self.effect)
    try await inbox.complete(token, now: .start, writing: Self.effect)
    #expect(try await effects() == 1)
  }

  @Test("It does not run for an owner whose lease another has taken over")
  func fenced() async throws {
    let first = try await inbox.token()
    let later = Duration.start + .seconds(60)
    let second = try await inbox.token(now: later)
    await #expect(throws: InboxError.leaseLost) {
      try await inbox.complete(first, now: later, writing: Self.effect)
    }
    #expect(try await effects() == 0)
    try await inbox.complete(second, now: later, writing: Self.effect)
    #expect(try await effects() == 1)
  }
}
