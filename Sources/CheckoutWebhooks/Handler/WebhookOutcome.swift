/// What became of a delivery.
public enum WebhookOutcome: Sendable {
  /// The closure for its type has dealt with it.
  case done
  /// It was dealt with before.
  case duplicate
  /// Another worker has it until this time since the start of 1970, or has taken it over.
  case inProgress(until: Duration)
  /// An event with this number and other bytes was dealt with, or is being dealt with.
  case conflict
  /// It is not authentic, not current or not readable.
  case refused(WebhookError)
  /// The closure threw this, or was cancelled. The next delivery is dealt with anew.
  case failed(any Error)
  /// The inbox could not be asked or told. If it could not be told, the work may be done already.
  case unavailable(InboxError)
}
