#if Sandbox
  extension JSON {
    static func views(_ views: [SessionView]) -> JSON { .array(views.map { view($0) }) }

    /// A session in words that are the same for all providers.
    static func view(_ view: SessionView) -> JSON {
      let session = view.session
      return [
        "provider": .string(view.provider.rawValue),
        "id": .string(session.id),
        "state": .string(view.state.rawValue),
        "amount": .string(session.total.decimal),
        "amount_minor_units": session.total.minorUnits.map { .integer($0) } ?? .null,
        "received": .string(session.total.with(units: session.received).decimal),
        "currency": .string(session.total.currency),
        "created_at": .string(session.createdAt.iso8601),
        "expires_at": .string(session.expiresAt.iso8601),
        "paid_at": .optional(session.paidAt?.iso8601),
        "attempts": .array(
          session.attempts.map { attempt in
            ["kind": .string(attempt.kind.rawValue), "at": .string(attempt.at.iso8601)]
          }),
        "page": .string(view.pagePath),
        "success_address": .string(view.successAddress),
        "cancel_address": .string(session.returns.cancel),
        "request": JSON(session.request),
      ]
    }
  }
#endif
