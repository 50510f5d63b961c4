extension GStableEvent {
  /// The session of an event about one, with its members where you expect them.
  ///
  /// The documented sample has them in ``EventPayload/sessionData`` itself. The same page says that
  /// events look like the answer to ``GStableClient/retrieveSession(sessionID:options:)``, which
  /// has them one level deeper. Both are read. `nil` for events about links, products and accounts.
  public var session: SessionEventData? {
    guard let data = payload.sessionData, let session = data.session else {
      return payload.sessionData
    }
    // Each member of a session is a member of its event data, of the same type.
    return (try? SessionEventData(json: session.json)) ?? data
  }

  /// The transaction of an event about a session: its hashes, and what was paid.
  ///
  /// It stands beside the session, or with it in ``EventPayload/sessionData``. `nil` before the
  /// payer has paid.
  public var transaction: SessionTransaction? {
    payload.transaction ?? payload.sessionData?.transaction
  }
}
