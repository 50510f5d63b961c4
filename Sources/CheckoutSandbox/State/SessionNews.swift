#if Sandbox
  /// Something that happened to a session, and that nobody was told yet.
  struct SessionNews: Sendable {
    let session: Session
    let happening: Happening
    /// Its place among all that happened to the session, from 0.
    let number: Int
  }
#endif
