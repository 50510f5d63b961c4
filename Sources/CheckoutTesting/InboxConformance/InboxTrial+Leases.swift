import CheckoutWebhooks

extension InboxTrial {
  func expiredLeases() async throws {
    let first = try await token(delivery(), at: start)
    let justBefore = start + lease - .milliseconds(1)
    try await expect(.inProgress(until: start + lease), for: delivery(), at: justBefore)

    let later = start + lease
    let second = try await expectOneOwner(at: later, attempt: 2)
    try await expectLeaseLost("complete by the first owner") { () throws(InboxError) in
      try await inbox.complete(first, now: later)
    }
    try await expectLeaseLost("renew by the first owner") { () throws(InboxError) in
      try await inbox.renew(first, lease: lease, now: later)
    }
    try await expectLeaseLost("fail by the first owner") { () throws(InboxError) in
      try await inbox.fail(first, now: later)
    }
    try await inbox.complete(second, now: later)
    try await expectLeaseLost("complete by the first owner what the second has completed") {
      () throws(InboxError) in try await inbox.complete(first, now: later)
    }
    try await expect(.duplicate, for: delivery(), at: later)
  }

  func lateCompletion() async throws {
    let token = try await token(delivery(), at: start)
    let later = start + lease + lease
    try await inbox.complete(token, now: later)
    try await expect(.duplicate, for: delivery(), at: later)
  }

  func lateRaces() async throws {
    try await withThrowingTaskGroup { group in
      for number in 0..<32 { group.addTask { try await lateRace(number) } }
      try await group.waitForAll()
    }
  }

  private func lateRace(_ number: Int) async throws {
    let delivery = delivery("evt_\(number)")
    let first = try await token(delivery, at: start)
    let later = start + lease
    async let completed = accepts { () throws(InboxError) in
      try await inbox.complete(first, now: later)
    }
    // Sooner or later, so that they meet at different steps of the store.
    for _ in 0..<number % 4 { await Task.yield() }
    let claim = try await claim(delivery, at: later)
    switch (try await completed, claim) {
    case (true, .duplicate), (false, .claimed): break
    case (let isCompleted, _):
      throw failure(
        "The completion was \(isCompleted ? "accepted" : "refused"), the claim answered \(claim).")
    }
  }

  func renewal() async throws {
    let token = try await token(delivery(), at: start)
    let renewed = start + .seconds(30)
    try await inbox.renew(token, lease: lease, now: renewed)
    try await inbox.renew(token, lease: .seconds(1), now: renewed)
    try await expect(.inProgress(until: renewed + lease), for: delivery(), at: start + lease)
    try await expectOneOwner(at: renewed + lease, attempt: 2)
  }

  func fencing() async throws {
    var last: Int64?
    func expectGreater(_ token: InboxToken) throws {
      if let last, token.fence <= last {
        throw failure("The fence \(token.fence) follows \(last).")
      }
      last = token.fence
    }
    for key in ["a", "b", "c"] {
      let first = try await token(delivery(key), at: start)
      try expectGreater(first)
      try await inbox.fail(first, now: start)
      let second = try await token(delivery(key), at: start)
      try expectGreater(second)
      try await inbox.complete(second, now: start)
    }
    // Nothing is left that a store could take the next number from.
    let later = start + inbox.retention
    try await inbox.sweep(now: later)
    try expectGreater(try await token(delivery("a"), at: later))
  }
}
