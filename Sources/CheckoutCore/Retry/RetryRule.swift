/// What an answer with an error means for another attempt.
public struct RetryRule: Hashable, Sendable {
  /// What such an answer means.
  public enum Meaning: Hashable, Sendable {
    /// Another attempt may go better. Whether the work was done is unknown.
    case transient
    /// The request was turned away before any work: it may be sent again, whatever it is.
    case turnedAway
    /// Another attempt would come to the same.
    case isFinal
  }

  /// Where a rule comes from.
  public enum Source: Hashable, Sendable {
    /// This library's choice, where the provider says nothing.
    case ourDefault
    /// What the provider says, and where.
    case documented(String)
  }

  /// The HTTP status, or `nil` for any.
  public let status: Int?
  /// The provider's code in the body, or `nil` for any and none.
  public let code: String?
  /// The id of the only operation that it is for, or `nil` for all.
  public let operation: String?
  /// Whether it is only for answers that say when to come back.
  public let needsRetryAfter: Bool
  /// What such an answer means.
  public let meaning: Meaning
  /// Where the rule comes from.
  public let source: Source

  /// Makes a rule.
  public init(
    _ meaning: Meaning, status: Int? = nil, code: String? = nil, operation: String? = nil,
    needsRetryAfter: Bool = false, source: Source
  ) {
    self.meaning = meaning
    self.status = status
    self.code = code
    self.operation = operation
    self.needsRetryAfter = needsRetryAfter
    self.source = source
  }

  func matches(_ refusal: Refusal) -> Bool {
    (status == nil || status == refusal.status) && (code == nil || code == refusal.code)
      && (operation == nil || operation == refusal.operation)
      && (!needsRetryAfter || refusal.retryAfter != nil)
  }
}

/// What of a refusal its meaning depends on.
package struct Refusal: Hashable, Sendable {
  package let operation: String
  package let status: Int
  package let code: String?
  package let retryAfter: Duration?

  package init(operation: String, status: Int, code: String? = nil, retryAfter: Duration? = nil) {
    self.operation = operation
    self.status = status
    self.code = code
    self.retryAfter = retryAfter
  }
}
