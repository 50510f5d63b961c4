/// What an inbox answers to a delivery.
public enum InboxClaim: Hashable, Sendable {
  /// The delivery is the caller's to work on.
  case claimed(InboxToken)
  /// The work was done before. There is nothing to do but to say so to the provider.
  case duplicate
  /// Another worker has it until this time since the start of 1970, if it does not ask for longer.
  case inProgress(until: Duration)
  /// An event with this number and other bytes was dealt with, or is being dealt with.
  case conflict
}
