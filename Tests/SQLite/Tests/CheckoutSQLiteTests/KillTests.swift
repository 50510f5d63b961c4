import CheckoutSQLite
import CheckoutWebhooks
import Foundation
import GRDB
import Testing

/// Kills a process (SIGKILL) that works on webhooks, and delivers them again.
@Suite("A killed process")
struct KillTests {
  let database: TemporaryDatabase

  init() throws { database = try TemporaryDatabase() }

  static let steps = [
    "before claim", "after claim", "before effect", "after effect", "after complete",
  ]

  @Test("Work in the completing transaction takes effect exactly once", arguments: steps)
  func together(_ step: String) async throws {
    try Victim.kill("together", at: step, database: database)
    #expect(try await effectsAfterRestart(together: true) == 1)
  }

  @Test("Work in a transaction of its own takes effect at least once", arguments: steps)
  func apart(_ step: String) async throws {
    try Victim.kill("apart", at: step, database: database)
    // Killed between effect and completion, it takes effect again: nothing can know.
    let expected = step == "after effect" ? 2 : 1
    #expect(try await effectsAfterRestart(together: false) == expected)
  }

  @Test("Two processes killed at random moments, again and again, leave one effect a delivery")
  func storm() async throws {
    for _ in 0..<12 {
      let victims = try (0..<2).map { _ in
        try Victim.start("together", "storm", database: database)
      }
      try await Task.sleep(for: .milliseconds(Int.random(in: 30...150)))
      for victim in victims { victim.kill() }
    }
    let pool = try database.pool()
    let inbox = try SQLiteWebhookInbox(in: pool)
    let later = Duration.seconds(Int64(Date().timeIntervalSince1970) + 3600)
    for number in 1...50 {
      try await redeliver("evt_\(number)", to: inbox, pool: pool, together: true, now: later)
    }
    let counts = try await pool.read { db in
      try Int.fetchAll(db, sql: "SELECT count(*) FROM effects GROUP BY event")
    }
    #expect(counts == Array(repeating: 1, count: 50))
  }

  /// How often `evt_1` took effect, once it is delivered again after the lease.
  func effectsAfterRestart(together: Bool) async throws -> Int {
    let pool = try database.pool()
    let inbox = try SQLiteWebhookInbox(in: pool)
    let later = Duration.seconds(Int64(Date().timeIntervalSince1970) + 3600)
    try await redeliver("evt_1", to: inbox, pool: pool, together: together, now: later)
    return try await pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM effects") ?? -1 }
  }

  func redeliver(
    _ id: String, to inbox: SQLiteWebhookInbox, pool: DatabasePool, together: Bool, now: Duration
  ) async throws {
    let delivery = InboxDelivery(
      key: InboxKey(provider: "shop", key: id), identity: .event, digest: Array(id.utf8))
    let claim = try await inbox.claim(delivery, lease: .seconds(60), now: now)
    guard case .claimed(let token) = claim else {
      #expect(claim == .duplicate)
      return
    }
    let effect: SQLiteWebhookInbox.Write = { db in
      try db.execute(sql: "INSERT INTO effects (event) VALUES (?)", arguments: [id])
    }
    if together {
      try await inbox.complete(token, now: now, writing: effect)
    } else {
      try await pool.write(effect)
      try await inbox.complete(token, now: now)
    }
  }
}
