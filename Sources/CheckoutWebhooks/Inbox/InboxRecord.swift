/// What an inbox remembers of one delivery.
///
/// The extensions hold the rules that every store follows. A store loads the record, applies a rule
/// and saves the record, all in one transaction.
public struct InboxRecord: Hashable, Sendable {
  /// How far the work is.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// A worker has the delivery, or has died with it.
    case claimed
    /// The work is done.
    case completed
    /// The worker has given the delivery back.
    case failed
  }

  /// How far the work is.
  public var state: State

  /// The digest of the bytes that were claimed last.
  public var digest: [UInt8]

  /// The fence of the last claim.
  public var fence: Int64

  /// How many claims there were.
  public var attempts: Int

  /// When the last claim ends, since the start of 1970.
  public var leaseEnd: Duration

  /// When the state changed last, since the start of 1970.
  public var changed: Duration

  /// Makes a record from what a store has kept.
  public init(
    state: State, digest: [UInt8], fence: Int64, attempts: Int, leaseEnd: Duration,
    changed: Duration
  ) {
    self.state = state
    self.digest = digest
    self.fence = fence
    self.attempts = attempts
    self.leaseEnd = leaseEnd
    self.changed = changed
  }
}
