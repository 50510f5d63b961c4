import CheckoutSQLite
import CheckoutWebhooks
import Foundation
import GRDB

/// Works on webhooks until somebody kills it.
///
///     Victim together|apart DATABASE STEP     stops at a step of one delivery, and says so
///     Victim together|apart DATABASE storm    works on 50 deliveries in turn, again and again
///
/// `together` writes the effect in the transaction that completes the delivery, `apart` in one of
/// its own.
@main
struct Victim {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else { exit(2) }
    let shop = try Shop(path: arguments[2], together: arguments[1] == "together")
    if arguments[3] == "storm" {
      while true {
        for number in 1...50 { try await shop.receive("evt_\(number)") { _ in } }
      }
    }
    try await shop.receive("evt_1") { step in
      guard step == arguments[3] else { return }
      FileHandle.standardOutput.write(Data("\(step)\n".utf8))
      while true { sleep(60) }
    }
    exit(3)
  }
}

struct Shop: Sendable {
  let pool: DatabasePool
  let inbox: SQLiteWebhookInbox
  let together: Bool

  init(path: String, together: Bool) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(20)
    pool = try DatabasePool(path: path, configuration: configuration)
    inbox = try SQLiteWebhookInbox(in: pool)
    self.together = together
    try pool.write { db in
      try db.execute(sql: "CREATE TABLE IF NOT EXISTS effects (event TEXT NOT NULL)")
    }
  }

  var now: Duration { .microseconds(Int64(Date().timeIntervalSince1970 * 1_000_000)) }

  func receive(_ id: String, at step: @escaping @Sendable (String) -> Void) async throws {
    let delivery = InboxDelivery(
      key: InboxKey(provider: "shop", key: id), identity: .event, digest: Array(id.utf8))
    step("before claim")
    let claim = try await inbox.claim(delivery, lease: .milliseconds(40), now: now)
    guard case .claimed(let token) = claim else { return }
    step("after claim")
    do {
      if together {
        try await inbox.complete(token, now: now) { db in
          step("before effect")
          try Self.writeEffect(of: id, in: db)
          step("after effect")
        }
      } else {
        step("before effect")
        try await pool.write { db in try Self.writeEffect(of: id, in: db) }
        step("after effect")
        try await inbox.complete(token, now: now)
      }
    } catch InboxError.leaseLost {
      return
    }
    step("after complete")
  }

  private static func writeEffect(of id: String, in db: Database) throws {
    try db.execute(sql: "INSERT INTO effects (event) VALUES (?)", arguments: [id])
  }
}
