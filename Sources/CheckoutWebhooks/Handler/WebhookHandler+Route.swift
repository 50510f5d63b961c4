extension WebhookHandler {
  /// What to do with the events of one type, or of several.
  public struct Route: Sendable {
    /// Remembers in an inbox that the work is done.
    typealias Completion = @Sendable (Inbox, InboxToken, Duration) async throws -> Void
    typealias Work =
      @Sendable (VerifiedEvent<Source.Event>, InboxToken) async throws -> Completion

    /// The types, in the provider's words.
    public let typeNames: [String]

    let work: Work

    /// Runs a closure at least once for each event: again if the process dies between its end and
    /// the note that it is done.
    ///
    /// - Parameters:
    ///   - type: The type, in the provider's word.
    ///   - others: Further types, for the same closure.
    ///   - body: What to do. If it throws, the provider is asked to deliver again. One that is
    ///     cancelled and has not done its work must throw as well.
    public static func on(
      _ type: String, _ others: String...,
      run body: @escaping @Sendable (VerifiedEvent<Source.Event>) async throws -> Void
    ) -> Route {
      on([type] + others) { event, _ in try await body(event) }
    }

    /// Runs a closure at least once for each event, and tells it which attempt that is.
    ///
    /// - Parameters:
    ///   - type: The type, in the provider's word.
    ///   - others: Further types, for the same closure.
    ///   - body: What to do. ``InboxToken/attempt`` says how often it was begun, so that what fails
    ///     every time can be put aside, and ``InboxToken/fence`` is for systems that have to refuse
    ///     a worker that was replaced.
    public static func on(
      _ type: String, _ others: String...,
      run body:
        @escaping @Sendable (VerifiedEvent<Source.Event>, InboxToken) async throws -> Void
    ) -> Route {
      on([type] + others, run: body)
    }

    /// The same for a list, which is empty for what stands behind all routes.
    static func on(
      _ types: [String],
      run body:
        @escaping @Sendable (VerifiedEvent<Source.Event>, InboxToken) async throws -> Void
    ) -> Route {
      Route(typeNames: types) { event, token in
        try await body(event, token)
        return { inbox, token, now in try await inbox.complete(token, now: now) }
      }
    }
  }
}

extension WebhookHandler.Route where Inbox: TransactionalWebhookInbox {
  /// Writes exactly once for each event, in the transaction that remembers that it is done.
  ///
  /// - Parameters:
  ///   - type: The type, in the provider's word.
  ///   - others: Further types, for the same closure.
  ///   - body: Returns what to write. It may run more than once, the write takes effect once.
  public static func committing(
    _ type: String, _ others: String...,
    write body: @escaping @Sendable (VerifiedEvent<Source.Event>) async throws -> Inbox.Write
  ) -> Self {
    Self(typeNames: [type] + others) { event, _ in
      let write = try await body(event)
      return { inbox, token, now in try await inbox.complete(token, now: now, writing: write) }
    }
  }
}
