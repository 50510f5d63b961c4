#if Sandbox
  /// A provider's sessions, in the order in which they were made. The oldest are forgotten where
  /// there are more than ``capacity``.
  struct SessionStore: Sendable {
    /// How many sessions a provider keeps.
    static let capacity = 10_000

    private var sessions = KeptEntries<Session>(capacity: capacity)

    subscript(_ id: String) -> Session? { sessions[id] }

    /// All sessions, oldest first.
    var all: [Session] { sessions.all }

    mutating func insert(_ session: Session) { sessions[session.id] = session }

    /// Does something to a session, where it exists.
    ///
    /// - Returns: The session afterwards and whether it changed, or `nil` where there is none.
    mutating func perform(
      _ action: SessionAction, on id: String, at now: Moment
    ) -> (session: Session, changed: Bool)? {
      guard var session = sessions[id] else { return nil }
      let changed = session.perform(action, at: now)
      sessions[id] = session
      return (session, changed)
    }

    /// Ends a pending session as the shop wants it.
    ///
    /// - Returns: Whether it was pending.
    mutating func withdraw(_ id: String, at now: Moment) -> Bool {
      guard var session = sessions[id] else { return false }
      let changed = session.withdraw(at: now)
      sessions[id] = session
      return changed
    }
  }
#endif
