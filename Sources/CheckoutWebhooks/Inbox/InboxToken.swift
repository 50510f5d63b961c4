/// The right to work on one delivery.
public struct InboxToken: Hashable, Sendable {
  /// The delivery.
  public let key: InboxKey

  /// A number that grows with each claim of a store. A worker that was taken for dead comes back
  /// with a smaller one than its successor's, and is refused. Pass it to systems of your own that
  /// have to refuse it too.
  public let fence: Int64

  /// How often the delivery was claimed, this time included, from 1.
  public let attempt: Int

  /// Makes a token. Only stores have to.
  public init(key: InboxKey, fence: Int64, attempt: Int) {
    self.key = key
    self.fence = fence
    self.attempt = attempt
  }
}
