import CheckoutSandbox
import JoPay

/// Calls that are cancelled while they wait for an answer, or for the next attempt. In turns with them
/// a bare sleep is cancelled: what that takes is the machine's share.
struct Cancellations {
  let sandbox: Sandbox

  private static let faults: [(name: String, fault: Fault)] = [
    ("in an attempt", .latency(milliseconds: 3_000)),
    ("between attempts", .status(429, retryAfterSeconds: 20)),
  ]

  func run() async throws -> [Check] {
    // Enough for each call to get to its wait.
    let budget = RetryBudget(.init(share: 1, perSecond: 1_000))
    let jopay = try JoPayClient(of: sandbox, options: .init(retryBudget: budget))
    let session = try await jopay.createSession(.order)
    var checks: [Check] = []
    for (name, fault) in Self.faults {
      await sandbox.inject(fault, at: .joPay)
      let pairs = await repeating(2_000, tasks: 8) { _ in
        (
          call: await Self.cancelled { () async throws(JoPayError) in
            _ = try await jopay.retrieveSession(id: session.id)
          },
          sleep: await Self.cancelled()
        )
      }
      await sandbox.clearFaults()
      print("  \(name): \(Check.nearlyAll(pairs.compactMap(\.sleep))) for a bare sleep")
      checks += [
        .nearlyAll(
          "time from cancelling to the end, \(name)", pairs.compactMap(\.call),
          limit: .milliseconds(10)),
        .equal(
          "of these, told that they were cancelled", pairs.count { $0.call != nil }, pairs.count),
      ]
    }
    return checks
  }

  /// How long a call goes on once it is cancelled, or `nil` if it ends in another way.
  private static func cancelled(
    _ call: @escaping @Sendable () async throws(JoPayError) -> Void
  ) async -> Duration? {
    await timeToEnd(
      Task {
        do throws(JoPayError) {
          try await call()
          return nil
        } catch {
          let end = ContinuousClock.now
          return error.attempts.last?.decision == .stop(.cancelled) ? end : nil
        }
      })
  }

  /// How long a sleep goes on once it is cancelled.
  private static func cancelled() async -> Duration? {
    await timeToEnd(
      Task {
        try? await Task.sleep(for: .seconds(20))
        return .now
      })
  }

  private static func timeToEnd(
    _ task: Task<ContinuousClock.Instant?, Never>
  ) async -> Duration? {
    try? await Task.sleep(for: .milliseconds(.random(in: 20...60)))
    let start = ContinuousClock.now
    task.cancel()
    return await task.value.map { $0 - start }
  }
}
