import CheckoutWebhooks

extension InboxTrial {
  func sweeping() async throws {
    let done = try await token(delivery("done"), at: start)
    try await inbox.complete(done, now: start)
    let failed = try await token(delivery("failed"), at: start)
    try await inbox.fail(failed, now: start)
    _ = try await token(delivery("abandoned"), at: start)
    let long = delivery("in work")
    _ = try await inbox.claim(long, lease: inbox.retention + inbox.retention, now: start)
    let end = start + inbox.retention
    let recent = try await token(delivery("recent"), at: start)
    try await inbox.complete(recent, now: end - lease)

    let early = try await inbox.sweep(now: end - .seconds(1))
    try expect(early == 0, "\(early) were forgotten before the retention was over.")
    try await expect(.duplicate, for: delivery("done"), at: end - .seconds(1))

    let count = try await inbox.sweep(now: end)
    try expect(count == 3, "\(count) were forgotten, not 3.")
    try await expect(.inProgress(until: end + inbox.retention), for: long, at: end)
    try await expect(.duplicate, for: delivery("recent"), at: end)
    for key in ["done", "failed", "abandoned"] {
      let token = try await token(delivery(key), at: end)
      try expect(token.attempt == 1, "What was forgotten counts as attempt \(token.attempt).")
    }
    try await expectLeaseLost("complete what was forgotten and claimed anew") {
      () throws(InboxError) in try await inbox.complete(done, now: end)
    }
  }

  func restarts(_ reopen: (Inbox) async throws -> Inbox) async throws {
    let done = try await token(delivery("done"), at: start)
    try await inbox.complete(done, now: start)
    let claimed = try await token(delivery("claimed"), at: start)
    let failed = try await token(delivery("failed"), at: start)
    try await inbox.fail(failed, now: start)

    let after = InboxTrial(requirement, inbox: try await reopen(inbox))
    try await after.expect(.duplicate, for: delivery("done"), at: start)
    try await after.expect(.conflict, for: delivery("done", bytes: 2), at: start)
    try await after.expect(.inProgress(until: start + lease), for: delivery("claimed"), at: start)
    let again = try await after.token(delivery("failed"), at: start)
    try expect(again.attempt == 2, "The attempt is \(again.attempt), not 2.")
    try expect(again.fence > failed.fence, "The fence \(again.fence) follows \(failed.fence).")
    try await after.inbox.complete(claimed, now: start)
    try await after.expect(.duplicate, for: delivery("claimed"), at: start)
  }
}
