#if Sandbox
  /// A provider's sessions, in the order in which they were made.
  struct SessionStore: Sendable {
    private var sessions: [String: Session] = [:]
    private var order: [String] = []

    subscript(_ id: String) -> Session? { sessions[id] }

    /// All sessions, oldest first.
    var all: [Session] { order.compactMap { sessions[$0] } }

    mutating func insert(_ session: Session) {
      if sessions.updateValue(session, forKey: session.id) == nil { order.append(session.id) }
    }

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
  }
#endif
