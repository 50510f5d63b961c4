#if Sandbox
  /// A provider's sessions, in the order in which they were made. The oldest are forgotten where
  /// there are more than ``capacity``.
  struct SessionStore: Sendable {
    /// How many sessions a provider keeps.
    static let capacity = 10_000

    private var sessions = KeptEntries<Session>(capacity: capacity)
    private var news = News()
    /// How many there have been, those included that are forgotten.
    private(set) var made = 0

    subscript(_ id: String) -> Session? { sessions[id] }

    /// All sessions, oldest first.
    var all: [Session] { sessions.all }

    mutating func insert(_ session: Session) {
      sessions[session.id] = session
      made += 1
      news.note(session.id)
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
      if changed { news.note(id) }
      return (session, changed)
    }

    /// Ends a pending session as the shop wants it.
    ///
    /// - Returns: Whether it was pending.
    mutating func withdraw(_ id: String, at now: Moment) -> Bool {
      guard var session = sessions[id] else { return false }
      let changed = session.withdraw(at: now)
      sessions[id] = session
      if changed { news.note(id) }
      return changed
    }

    /// What has happened to sessions and was not taken yet, in the order of time.
    mutating func takeNews(at now: Moment) -> [SessionNews] {
      var taken: [SessionNews] = []
      for id in news.take(at: now) {
        guard var session = sessions[id] else {
          news.forget(id)
          continue
        }
        let happenings = session.happenings(at: now)
        for number in happenings.indices.dropFirst(session.toldHappenings) {
          taken.append(
            SessionNews(session: session, happening: happenings[number], number: number))
        }
        session.toldHappenings = happenings.count
        sessions[id] = session
        if session.isFinished(at: now) { news.forget(id) }
      }
      // What happened in the same second stays in its order.
      return taken.enumerated().sorted { a, b in
        (a.element.happening.at, a.offset) < (b.element.happening.at, b.offset)
      }.map(\.element)
    }
  }
#endif
