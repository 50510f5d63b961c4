/// An inbox that lives in the database which the work writes to, so that both are committed
/// together and the work takes effect exactly once.
public protocol TransactionalWebhookInbox: WebhookInbox {
  /// Work that runs inside the store's transaction: a closure that is given the store's connection.
  associatedtype Write: Sendable

  /// Runs work in the transaction which remembers that it is done.
  ///
  /// The work does not run if the token no longer counts, or if it has completed the delivery
  /// already. If it throws, nothing of it is kept and the delivery stays claimed.
  ///
  /// - Parameters:
  ///   - token: What `claim` gave.
  ///   - now: The time since the start of 1970.
  ///   - write: The work.
  /// - Throws: ``InboxError``, or what the work throws.
  func complete(_ token: InboxToken, now: Duration, writing write: Write) async throws
}
