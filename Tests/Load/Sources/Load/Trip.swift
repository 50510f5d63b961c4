import JoPay

/// A creation and, where a session came of it, its retrieval.
struct Trip {
  /// What the creation came to: `nil` if there is a session.
  let failure: Effect?
  /// What the retrieval came to, if there was one.
  let retrieval: Retrieval?

  enum Retrieval {
    case same, failed, lost
  }

  static func make(with jopay: JoPayClient) async -> Trip {
    let session: CheckoutSession
    do throws(JoPayError) {
      session = try await jopay.createSession(.order)
    } catch {
      return Trip(failure: error.effect, retrieval: nil)
    }
    do throws(JoPayError) {
      let found = try await jopay.retrieveSession(id: session.id)
      return Trip(failure: nil, retrieval: found.id == session.id ? .same : .lost)
    } catch {
      return Trip(failure: nil, retrieval: error.status == 404 ? .lost : .failed)
    }
  }
}
