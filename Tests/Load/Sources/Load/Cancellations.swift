import CheckoutSandbox
import JoPay

/// Calls that are cancelled while they wait for an answer, or for the next attempt.
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
      let ends = await repeating(2_000, tasks: 8) { _ in
        await Self.cancelled { () async throws(JoPayError) in
          _ = try await jopay.retrieveSession(id: session.id)
        }
      }
      await sandbox.clearFaults()
      checks += [
        .nearlyAll(
          "time from cancelling to the end, \(name)", ends.compactMap(\.self),
          limit: .milliseconds(10)),
        .equal("of these, told that they were cancelled", ends.count { $0 != nil }, ends.count),
      ]
    }
    return checks
  }

  /// How long a call goes on once it is cancelled, or `nil` if it ends in another way.
  private static func cancelled(
    _ call: @escaping @Sendable () async throws(JoPayError) -> Void
  ) async -> Duration? {
    let task = Task { () -> ContinuousClock.Instant? in
      do throws(JoPayError) {
        try await call()
        return nil
      } catch {
        let end = ContinuousClock.now
        return error.attempts.last?.decision == .stop(.cancelled) ? end : nil
      }
    }
    try? await Task.sleep(for: .milliseconds(.random(in: 20...60)))
    let start = ContinuousClock.now
    task.cancel()
    return await task.value.map { $0 - start }
  }
}
