extension GStableEvent {
  /// Whether the event reports that a session is paid: its type is `session.paid` or
  /// `session.completed`, and the session's status, if it has one, does not contradict that.
  ///
  /// A session that is paid has both events, each with an id of its own. Only `session.completed` says
  /// that the money is in your wallet. Verify the event's signature
  /// before you ask.
  public var isPaid: Bool {
    (type == .sessionPaid || type == .sessionCompleted) && session?.status?.isPaid != false
  }
}
