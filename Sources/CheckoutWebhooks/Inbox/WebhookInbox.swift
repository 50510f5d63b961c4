/// A memory of the deliveries that were received, so that each takes effect once.
///
/// Providers deliver a webhook again when the answer is late or lost, for days. An inbox gives each
/// delivery to one worker at a time: ``claim(_:lease:now:)`` hands out a token, and whoever holds
/// it says ``complete(_:now:)`` when the work is done, or ``fail(_:now:)`` when it is not. A worker
/// that dies says nothing; its lease ends and the next delivery is given to another.
///
/// What that guarantees: work whose own writes are committed together with `complete` (see
/// ``TransactionalWebhookInbox``) takes effect exactly once, also when the process is killed at any
/// moment. Any other work takes effect at least once: a worker may die after its work and before
/// `complete`.
///
/// All times are the time since the start of 1970 in UTC. Workers on several machines compare them,
/// so a lease must be much longer than their clocks are apart.
///
/// ``InboxRecord`` holds the rules. A store of your own keeps one record for each key, applies the
/// rules in a transaction, and shows with `InboxConformance` of CheckoutTesting that it keeps to
/// them.
public protocol WebhookInbox: Sendable {
  /// How long a delivery is remembered after its last change. It must be longer than the longest
  /// time for which a provider repeats a delivery.
  var retention: Duration { get }

  /// Asks for a delivery, before any work on it.
  ///
  /// - Parameters:
  ///   - delivery: What was received. Its signature must have been verified.
  ///   - lease: For how long nobody else gets it.
  ///   - now: The time since the start of 1970.
  /// - Returns: The token to work with, or why there is nothing to do.
  /// - Throws: ``InboxError`` if the store cannot be reached or takes no more.
  func claim(
    _ delivery: InboxDelivery, lease: Duration, now: Duration
  ) async throws(InboxError) -> InboxClaim

  /// Holds a delivery for longer.
  ///
  /// - Parameters:
  ///   - token: What ``claim(_:lease:now:)`` gave.
  ///   - lease: For how long from now. A lease that ends later is left as it is.
  ///   - now: The time since the start of 1970.
  /// - Throws: ``InboxError/leaseLost`` if another worker has claimed the delivery since.
  func renew(_ token: InboxToken, lease: Duration, now: Duration) async throws(InboxError)

  /// Remembers that the work is done. Saying it again with the same token changes nothing.
  ///
  /// - Parameters:
  ///   - token: What ``claim(_:lease:now:)`` gave. It counts also after the lease has ended, as long
  ///     as nobody else has claimed the delivery.
  ///   - now: The time since the start of 1970.
  /// - Throws: ``InboxError/leaseLost`` if another worker has claimed the delivery since.
  func complete(_ token: InboxToken, now: Duration) async throws(InboxError)

  /// Gives a delivery back, for the next claim to take at once. Saying it again with the same token
  /// changes nothing.
  ///
  /// - Parameters:
  ///   - token: What ``claim(_:lease:now:)`` gave.
  ///   - now: The time since the start of 1970.
  /// - Throws: ``InboxError/leaseLost`` if another worker has claimed the delivery since, or the
  ///   work was said to be done.
  func fail(_ token: InboxToken, now: Duration) async throws(InboxError)

  /// Forgets the deliveries whose ``retention`` is over. Call it now and then, such as once a day.
  ///
  /// - Parameter now: The time since the start of 1970.
  /// - Returns: How many were forgotten.
  /// - Throws: ``InboxError`` if the store cannot be reached.
  @discardableResult
  func sweep(now: Duration) async throws(InboxError) -> Int
}
