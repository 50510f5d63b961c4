import CheckoutSandbox
import JoPay

/// A provider that is down while 500 calls a second keep coming.
struct Outage {
  let sandbox: Sandbox
  let seconds: Int

  private static let callsPerSecond = 500
  private static let ticksPerSecond = 50

  func run() async throws -> [Check] {
    let jopay = try JoPayClient(of: sandbox)
    await sandbox.inject(.dropBeforeWork, at: .joPay)
    let start = ContinuousClock.now
    let calls = seconds * Self.callsPerSecond
    await withDiscardingTaskGroup { group in
      for tick in 0..<(seconds * Self.ticksPerSecond) {
        try? await Task.sleep(until: start + .seconds(1) / Self.ticksPerSecond * tick)
        for _ in 0..<(Self.callsPerSecond / Self.ticksPerSecond) {
          group.addTask { _ = try? await jopay.retrieveSession(id: "cs_1") }
        }
      }
    }
    // Calls end later than they begin, above all on a slow machine.
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    let limits = RetryBudget.Limits()
    let windows = elapsed + limits.window / .seconds(1)
    let limit = Double(calls) * (1 + limits.share) + limits.perSecond * windows
    let seen = await sandbox.callCount(at: .joPay)
    print("  \(calls) calls, \(Double(seen) / Double(calls)) requests for each, \(elapsed) s")
    return [.within("requests that the provider saw", seen, calls...Int(limit))]
  }
}
