import CheckoutSQLite
import CheckoutTesting
import CheckoutWebhooks
import GRDB
import Testing

@Suite("SQLiteWebhookInbox meets the requirement")
struct ConformanceTests {
  @Test("In a file", arguments: InboxRequirement.allCases)
  func file(_ requirement: InboxRequirement) async throws {
    let database = try TemporaryDatabase()
    let suite = InboxConformance {
      try SQLiteWebhookInbox(path: database.path)
    } reopening: { _ in
      try SQLiteWebhookInbox(path: database.path)
    }
    try await suite.check(requirement)
  }

  @Test("In memory", arguments: InboxRequirement.withoutRestart)
  func memory(_ requirement: InboxRequirement) async throws {
    try await InboxConformance { try SQLiteWebhookInbox(in: DatabaseQueue()) }.check(requirement)
  }

  @Test("When work writes in the completing transaction", arguments: InboxWriteRequirement.allCases)
  func writing(_ requirement: InboxWriteRequirement) async throws {
    struct OutOfStock: Error {}
    let database = try TemporaryDatabase()
    let pool = try database.pool()
    try await pool.write { try $0.execute(sql: "CREATE TABLE notes (id INTEGER PRIMARY KEY)") }
    let suite = InboxConformance {
      try SQLiteWebhookInbox(in: pool)
    } reopening: { _ in
      try SQLiteWebhookInbox(in: try database.pool())
    }
    try await suite.check(requirement) { fails in
      { db in
        try db.execute(sql: "INSERT INTO notes DEFAULT VALUES")
        if fails { throw OutOfStock() }
      }
    } counting: { _ in
      try await pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM notes") ?? -1 }
    }
  }

  @Test("By two connections that share a file", arguments: InboxRequirement.allCases)
  func shared(_ requirement: InboxRequirement) async throws {
    let database = try TemporaryDatabase()
    let suite = InboxConformance {
      try TwoConnections(path: database.path)
    } reopening: { _ in
      try TwoConnections(path: database.path)
    }
    try await suite.check(requirement)
  }
}

/// Sends each call through the other connection than the last.
struct TwoConnections: WebhookInbox {
  let inboxes: [SQLiteWebhookInbox]
  let counter = Counter()
  var retention: Duration { .webhookRetention }

  init(path: String) throws {
    inboxes = [try SQLiteWebhookInbox(path: path), try SQLiteWebhookInbox(path: path)]
  }

  private var next: SQLiteWebhookInbox { inboxes[counter.next() % 2] }

  func claim(
    _ delivery: InboxDelivery, lease: Duration, now: Duration
  ) async throws(InboxError) -> InboxClaim {
    try await next.claim(delivery, lease: lease, now: now)
  }

  func renew(_ token: InboxToken, lease: Duration, now: Duration) async throws(InboxError) {
    try await next.renew(token, lease: lease, now: now)
  }

  func complete(_ token: InboxToken, now: Duration) async throws(InboxError) {
    try await next.complete(token, now: now)
  }

  func fail(_ token: InboxToken, now: Duration) async throws(InboxError) {
    try await next.fail(token, now: now)
  }

  func sweep(now: Duration) async throws(InboxError) -> Int { try await next.sweep(now: now) }
}
