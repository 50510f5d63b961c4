/// One thing that every inbox must do which takes work into the transaction that completes a delivery.
/// Its description is the sentence to prove.
public enum InboxWriteRequirement: String, Hashable, Sendable, CaseIterable {
  /// Work and completion are kept together.
  case together
  /// Saying twice that the work is done does it once.
  case once
  /// A worker that was replaced writes nothing.
  case fenced
  /// Work that throws leaves nothing behind, and is done by who comes next.
  case undone
  /// Of two workers that come at the same time, one writes.
  case races
}

extension InboxWriteRequirement: CustomStringConvertible {
  /// The requirement as a sentence.
  public var description: String {
    switch self {
    case .together: "What is written is there with the completion, also after a restart"
    case .once: "A token that has completed its delivery writes nothing more"
    case .fenced: "An owner whose lease another has taken over writes nothing"
    case .undone: "Work that throws leaves nothing, and its delivery stays claimed"
    case .races: "Of a late owner and its successor, one writes"
    }
  }
}
