extension InboxRecord {
  /// Lets the lease end later.
  ///
  /// - Throws: ``InboxError/leaseLost`` if the token is not that of the last claim, or its work has
  ///   ended.
  public mutating func renew(
    _ token: InboxToken, lease: Duration, now: Duration
  ) throws(InboxError) {
    guard token.fence == fence, state == .claimed else { throw .leaseLost }
    leaseEnd = max(leaseEnd, now + lease)
  }

  /// Remembers that the work is done.
  ///
  /// - Returns: Whether that is news. If not, the work's own writes must not be made again.
  /// - Throws: ``InboxError/leaseLost`` if the token is not that of the last claim, or the delivery
  ///   was given back.
  public mutating func complete(_ token: InboxToken, now: Duration) throws(InboxError) -> Bool {
    guard token.fence == fence, state != .failed else { throw .leaseLost }
    if state == .completed { return false }
    state = .completed
    changed = now
    return true
  }

  /// Gives the delivery back.
  ///
  /// - Throws: ``InboxError/leaseLost`` if the token is not that of the last claim, or the work is
  ///   done.
  public mutating func fail(_ token: InboxToken, now: Duration) throws(InboxError) {
    guard token.fence == fence, state != .completed else { throw .leaseLost }
    if state == .failed { return }
    state = .failed
    changed = now
  }

  /// From when on the record may be forgotten, since the start of 1970.
  ///
  /// - Parameter retention: How long the store remembers.
  public func forgettable(after retention: Duration) -> Duration {
    let end = changed + retention
    return state == .claimed ? max(end, leaseEnd) : end
  }
}
