import CheckoutSandbox
import JoPay

/// Creations whose answers are all lost: each is made once.
struct Creates {
  let sandbox: Sandbox

  func run() async throws -> [Check] {
    let tries = 10_000
    let jopay = try JoPayClient(of: sandbox)
    await sandbox.inject(.dropAfterWork, at: .joPay, operation: "createSession")
    let effects = await repeating(tries, tasks: 32) { _ -> Effect? in
      do throws(JoPayError) {
        _ = try await jopay.createSession(.order)
        return nil
      } catch {
        return error.effect
      }
    }
    return [
      .equal("sessions that the provider made", await sandbox.sessionCount(at: .joPay), tries),
      .equal("requests that it saw", await sandbox.callCount(at: .joPay), tries),
      .equal(
        "callers who were told that it may have happened",
        effects.count { $0 == .mayHaveHappened }, tries),
    ]
  }
}
