import CheckoutWebhooks

extension InboxTrial {
  func conflicts() async throws {
    let first = try await token(delivery(), at: start)
    try await expect(.conflict, for: delivery(bytes: 2), at: start)
    try await inbox.fail(first, now: start)
    _ = try await token(delivery(bytes: 2), at: start)
    let third = try await token(delivery(bytes: 3), at: start + lease)
    try await inbox.complete(third, now: start + lease)
    try await expect(.conflict, for: delivery(), at: start + lease)
    try await expect(.conflict, for: delivery(bytes: 2), at: start + lease + lease)
    try await expect(.duplicate, for: delivery(bytes: 3), at: start + lease)
  }

  func retoldStates() async throws {
    let told = delivery("ref_1:FILLED", identity: .state)
    let retold = delivery("ref_1:FILLED", identity: .state, bytes: 2)
    let token = try await token(told, at: start)
    try await expect(.inProgress(until: start + lease), for: retold, at: start)
    try await inbox.complete(token, now: start)
    try await expect(.duplicate, for: retold, at: start)
    try await expect(.duplicate, for: told, at: start)
  }

  func distinctKeys() async throws {
    let keys = [
      "", " ", "a", "A", "a ", "a\u{0}", "a\u{0}b", "a\\0", "a\\", "'; DROP TABLE a; --", "%", "_",
      "\u{E9}",
      "e\u{301}", "🧾", String(repeating: "k", count: 10_000),
    ]
    // The last two would be one key if provider and key were merely joined.
    let deliveries =
      keys.map { delivery($0) } + keys.map { delivery($0, of: "other") }
      + [delivery("b:c", of: "a"), delivery("c", of: "a:b")]
    for delivery in deliveries {
      let token = try await token(delivery, at: start)
      try expect(token.key == delivery.key, "The token is for another delivery.")
    }
    for delivery in deliveries {
      try await expect(.inProgress(until: start + lease), for: delivery, at: start)
    }
  }
}
