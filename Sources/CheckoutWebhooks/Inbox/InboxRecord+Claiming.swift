extension InboxRecord {
  /// What to answer to a further delivery under the same key, or `nil` if it may be claimed.
  ///
  /// - Parameters:
  ///   - delivery: The further delivery.
  ///   - now: The time since the start of 1970.
  public func answer(to delivery: InboxDelivery, now: Duration) -> InboxClaim? {
    let isOther = delivery.identity == .event && delivery.digest != digest
    return switch state {
    case .completed: isOther ? .conflict : .duplicate
    case .claimed where isHeld(at: now): isOther ? .conflict : .inProgress(until: leaseEnd)
    // Nothing has come of the bytes before, and others are as good: to refuse them would lose an
    // event whose provider writes it anew for each delivery.
    case .claimed, .failed: nil
    }
  }

  /// Whether a worker has it. A claim that lies a day ahead was made by a clock that was wrong, and
  /// would hold the delivery until the right ones are there: for longer than providers go on
  /// delivering.
  private func isHeld(at now: Duration) -> Bool {
    now < leaseEnd && changed <= now + .seconds(86_400)
  }

  /// Makes the record of a claim.
  ///
  /// - Parameters:
  ///   - delivery: What is claimed.
  ///   - previous: The record under the same key, if there is one.
  ///   - fence: A number greater than any that the store has used, for any key. Forgetting a record
  ///     must not make it smaller.
  ///   - lease: For how long the claim counts.
  ///   - now: The time since the start of 1970.
  public init(
    claiming delivery: InboxDelivery, after previous: InboxRecord?, fence: Int64, lease: Duration,
    now: Duration
  ) {
    let attempts = (previous?.attempts ?? 0).addingReportingOverflow(1)
    self.init(
      state: .claimed, digest: delivery.digest, fence: fence,
      attempts: attempts.overflow ? .max : attempts.partialValue, leaseEnd: now + lease,
      changed: now)
  }

  /// The token of the last claim.
  ///
  /// - Parameter key: The key under which the record is kept.
  public func token(for key: InboxKey) -> InboxToken {
    InboxToken(key: key, fence: fence, attempt: attempts)
  }
}
