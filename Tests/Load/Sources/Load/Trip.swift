import CheckoutSandbox
import JoPay

/// A creation and, where a session came of it, its retrieval.
struct Trip {
  /// What the creation came to: `nil` if there is a session.
  let failure: Effect?
  /// What the retrieval came to, if there was one.
  let retrieval: Retrieval?

  enum Retrieval {
    case same, other, failed, lost, forgotten
  }

  /// How many sessions the sandbox keeps: it forgets those that are older.
  private static let kept = 10_000

  static func make(with jopay: JoPayClient, in sandbox: Sandbox) async -> Trip {
    let made = await sandbox.sessionCount(at: .joPay)
    let session: CheckoutSession
    do throws(JoPayError) {
      session = try await jopay.createSession(.order)
    } catch {
      return Trip(failure: error.effect, retrieval: nil)
    }
    do throws(JoPayError) {
      let found = try await jopay.retrieveSession(id: session.id)
      return Trip(failure: nil, retrieval: found.id == session.id ? .same : .other)
    } catch {
      guard error.status == 404 else { return Trip(failure: nil, retrieval: .failed) }
      // A retrieval that is told to wait for seconds may come too late for this sandbox.
      let isKept = await sandbox.sessionCount(at: .joPay) - made < kept
      return Trip(failure: nil, retrieval: isKept ? .lost : .forgotten)
    }
  }
}
