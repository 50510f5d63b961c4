import CheckoutSandbox
import JoPay

/// Calls whose answers do not come in time.
struct Deadlines {
  let sandbox: Sandbox

  private static let faults: [(name: String, fault: Fault)] = [
    ("an answer that does not come", .latency(milliseconds: 3_000)),
    ("an answer that does not end", .slowBody(milliseconds: 3_000)),
    ("attempts that fail", .status(503)),
  ]

  func run() async throws -> [Check] {
    let deadline = Duration.milliseconds(250)
    let jopay = try JoPayClient(of: sandbox, options: .init(deadline: deadline))
    let session = try await jopay.createSession(.order)
    var checks: [Check] = []
    for (name, fault) in Self.faults {
      await sandbox.inject(fault, at: .joPay)
      let durations = await repeating(2_000, tasks: 20) { _ in
        await ContinuousClock().measure { _ = try? await jopay.retrieveSession(id: session.id) }
      }
      await sandbox.clearFaults()
      let excess = durations.map { max(.zero, $0 - deadline) }
      checks.append(
        .nearlyAll("time over the deadline, \(name)", excess, limit: .milliseconds(50)))
    }
    return checks
  }
}
