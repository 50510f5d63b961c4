/// Says why an inbox cannot do what it was asked.
public enum InboxError: Error, Hashable, Sendable {
  /// Another worker has claimed the delivery since, or it was completed or given back.
  case leaseLost
  /// The store remembers as many deliveries as it may, and none of them can be forgotten yet.
  case full(limit: Int)
  /// The store's tables were made by a later version, which knows more than this one.
  case laterSchema(found: Int, known: Int)
  /// The store cannot be read or written. The text is the store's own name or code for what is
  /// wrong, without any value.
  case unavailable(String)
}

extension InboxError: CustomStringConvertible {
  /// The problem and the remedy.
  public var description: String {
    switch self {
    case .leaseLost:
      "Another worker has the delivery, or its work has ended. Undo what was done, or let the "
        + "lease be longer than the work takes."
    case .full(let limit):
      "The inbox holds \(limit) deliveries, none of which can be forgotten yet. Allow more, or "
        + "remember them for a shorter time."
    case .laterSchema(let found, let known):
      "The inbox has version \(found) of its tables, and version \(known) is the last that is "
        + "known here. Update swift-checkout."
    case .unavailable(let code):
      "The inbox cannot be read or written: \(code). Look at the database and its disk."
    }
  }
}
