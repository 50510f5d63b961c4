#if Sandbox
  extension JoPaySimulation {
    /// A session as JoPay writes it.
    func json(of session: Session, for call: ProviderCall) -> JSON {
      let status =
        switch session.state(at: call.now) {
        case .pending: "pending"
        case .paid: "completed"
        case .expired, .withdrawn: "expired"
        }
      return [
        "id": .string(session.id),
        "checkout_url": .string(call.pageAddress(of: session.id)),
        "status": .string(status),
        "amount_cents": .integer(session.total.units),
        "currency": .string(session.total.currency),
        "expires_at": .string(session.expiresAt.iso8601),
      ]
    }

    /// JoPay documents no shape of refusals. This one is the sandbox's own.
    func answer(refusing refusal: ProviderRefusal, to arrival: Arrival) -> Answer {
      let error: JSON = ["code": .string(refusal.code), "message": .string(refusal.message)]
      return Answer(status: refusal.status, json: ["error": error])
    }

    func successAddress(of session: Session) -> String {
      session.returns.success.appendingQuery("session_id", session.id)
    }
  }
#endif
