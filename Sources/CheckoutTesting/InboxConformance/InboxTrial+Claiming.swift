import CheckoutWebhooks

extension InboxTrial {
  func oneOwner() async throws {
    try await expectOneOwner(at: start, attempt: 1)
  }

  /// 64 tasks claim one delivery, and one of them gets it.
  @discardableResult
  func expectOneOwner(at time: Duration, attempt: Int) async throws -> InboxToken {
    let delivery = delivery()
    let claims = try await withThrowingTaskGroup(of: InboxClaim.self) { group in
      for _ in 0..<64 { group.addTask { try await claim(delivery, at: time) } }
      return try await group.reduce(into: [InboxClaim]()) { $0.append($1) }
    }
    var tokens: [InboxToken] = []
    for claim in claims {
      switch claim {
      case .claimed(let token): tokens.append(token)
      case .inProgress(until: time + lease): break
      default: throw failure("A claim beside the owner's was answered \(claim).")
      }
    }
    guard tokens.count == 1, let token = tokens.first else {
      throw failure("There are \(tokens.count) owners.")
    }
    try expect(token.key == delivery.key, "The token is for another delivery.")
    try expect(token.attempt == attempt, "The attempt is \(token.attempt), not \(attempt).")
    return token
  }

  func duplicates() async throws {
    let token = try await token(delivery(), at: start)
    try await inbox.complete(token, now: start)
    try await expect(.duplicate, for: delivery(), at: start)
    try await expect(.duplicate, for: delivery(), at: start + lease + lease)
  }

  func failures() async throws {
    let first = try await token(delivery(), at: start)
    try await inbox.fail(first, now: start)
    let second = try await expectOneOwner(at: start, attempt: 2)
    try await expectLeaseLost("complete by the one who gave it back") { () throws(InboxError) in
      try await inbox.complete(first, now: start)
    }
    try await inbox.complete(second, now: start)
  }

  func finality() async throws {
    let done = try await token(delivery("done"), at: start)
    try await inbox.complete(done, now: start)
    try await inbox.complete(done, now: start)
    try await expectLeaseLost("fail what is done") { () throws(InboxError) in
      try await inbox.fail(done, now: start)
    }
    try await expectLeaseLost("renew what is done") { () throws(InboxError) in
      try await inbox.renew(done, lease: lease, now: start)
    }
    try await expect(.duplicate, for: delivery("done"), at: start)

    let failed = try await token(delivery("failed"), at: start)
    try await inbox.fail(failed, now: start)
    try await inbox.fail(failed, now: start)
    try await expectLeaseLost("complete what was given back") { () throws(InboxError) in
      try await inbox.complete(failed, now: start)
    }
    _ = try await token(delivery("failed"), at: start)
  }
}
