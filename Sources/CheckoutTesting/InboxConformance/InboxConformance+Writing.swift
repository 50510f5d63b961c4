public import CheckoutWebhooks

extension InboxConformance where Inbox: TransactionalWebhookInbox {
  /// Checks one requirement on the writes of a new store, which take effect exactly once.
  ///
  /// ```swift
  /// try await suite.check(requirement) { fails in
  ///   { connection in
  ///     try connection.execute("INSERT INTO notes DEFAULT VALUES")
  ///     if fails { throw Failure() }
  ///   }
  /// } counting: { inbox in
  ///   try await inbox.database.count("notes")
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - requirement: What to check.
  ///   - note: Makes work that leaves one note in the database, and that throws after it if it is to
  ///     fail.
  ///   - count: Counts the notes. A store that the suite has opened begins with none.
  /// - Throws: ``InboxConformanceFailure`` if the store does not meet it, or what the closures that
  ///   open, reopen and count throw.
  public func check(
    _ requirement: InboxWriteRequirement,
    noting note: @escaping @Sendable (_ fails: Bool) -> Inbox.Write,
    counting count: @escaping @Sendable (Inbox) async throws -> Int
  ) async throws {
    let trial = InboxTrial(requirement, inbox: try await open())
    let writing = InboxWriteTrial(trial: trial, note: note, count: count)
    do {
      switch requirement {
      case .together: try await writing.together(reopening: reopen)
      case .once: try await writing.once()
      case .fenced: try await writing.fenced()
      case .undone: try await writing.undone()
      case .races: try await writing.races()
      }
    } catch let error as InboxError {
      throw trial.failure("The store threw: \(error)")
    }
  }
}
