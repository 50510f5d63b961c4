#if Sandbox
  internal import SpecGenerator

  extension EcomTrade24Simulation {
    /// A new session. Its id is a number, and its expiry has no zone, as the documentation shows.
    func newSession(_ session: Session, for call: ProviderCall) -> JSON {
      [
        "ok": true,
        "session_id": .number(session.id),
        "checkout_url": .string(call.pageAddress(of: session.id)),
        "expires_at": .string(session.expiresAt.withoutZone),
      ]
    }

    /// What `me.php` says. The names for Smart Routing are those of an older documentation page.
    var integration: JSON {
      guard isSmart else { return ["integration_mode": "hosted_checkout", "methods": []] }
      let methods = EcomTrade24Order.methods
      return [
        "methods": .array(methods.map { .string($0) }),
        "checkout_mode": "smart_router",
        "smart_router": [
          "methods": .object(methods.map { .init(name: $0, value: ["available": true]) })
        ],
      ]
    }

    /// What `status.php` says. Only `status` has a source.
    func status(of session: Session, at now: Moment) -> JSON {
      let status =
        switch session.state(at: now) {
        case .pending: session.attempts.last?.kind == .failed ? "failed" : "pending"
        case .paid: "paid"
        case .expired, .withdrawn: "expired"
        }
      return [
        "ok": true,
        "session_id": .number(session.id),
        "order_id": .optional(session.request["order_id"]?.string),
        "status": .string(status),
        "amount": .string(session.total.decimal),
        "currency": .string(session.total.currency.uppercased()),
      ]
    }

    /// A code that a source knows is in `error`. Others are the sandbox's own and are in `code`,
    /// where a merchant's client also looks.
    func answer(refusing refusal: ProviderRefusal, to arrival: Arrival) -> Answer {
      let isKnown =
        switch refusal {
        case .refused: true
        case .fault(status: 429): true
        default: false
        }
      let code = refusal == .fault(status: 429) ? "rate_limited" : refusal.code
      return Answer(
        status: refusal.status,
        json: [
          "ok": false,
          isKnown ? "error" : "code": .string(code),
          "detail": .string(refusal.message),
        ])
    }
  }
#endif
