import CheckoutSandbox
import JoPay
import Logging
import ServiceLifecycle

/// A service that is asked to shut down while it makes calls. Once it lets them end, and once it gives
/// them up.
struct Shutdown {
  let sandbox: Sandbox

  func run() async throws -> [Check] {
    let jopay = try JoPayClient(of: sandbox)
    await sandbox.inject(.latency(milliseconds: 500), at: .joPay)
    let patient = Cashier(jopay: jopay, givesUp: false)
    let patience = try await shutDown(patient)
    let hasty = Cashier(jopay: jopay, givesUp: true)
    let haste = try await shutDown(hasty)
    return [
      .equal(
        "calls that a shutdown let end, of \(patient.ends.count)", patient.answered,
        patient.ends.count),
      .most("time until they had ended", patience, limit: .seconds(2)),
      .equal("calls that a shutdown gave up", hasty.givenUp, Cashier.tasks),
      .equal(
        "other calls, of \(hasty.ends.count)", hasty.answered, hasty.ends.count - Cashier.tasks),
      .most("time until they had ended", haste, limit: .milliseconds(250)),
    ]
  }

  /// How long a service takes to end.
  private func shutDown(_ service: Cashier) async throws -> Duration {
    let group = ServiceGroup(services: [service], logger: Logger(label: "load"))
    async let end: Void = group.run()
    // In the middle of the second call of each task.
    try await Task.sleep(for: .milliseconds(750))
    let start = ContinuousClock.now
    await group.triggerGracefulShutdown()
    try await end
    return start.duration(to: .now)
  }
}
