/// One thing that every webhook inbox must do. Its description is the sentence to prove.
public enum InboxRequirement: String, Hashable, Sendable, CaseIterable {
  /// However many workers ask at once, one gets the delivery.
  case oneOwner
  /// Done is done, for all that come later.
  case duplicates
  /// A delivery that was given back is there for the next.
  case failures
  /// The lease of a dead worker ends, and one other gets its delivery.
  case expiredLeases
  /// A worker that was slow but not replaced may still say that it is done.
  case lateCompletion
  /// A slow worker is done or replaced, never both.
  case lateRaces
  /// A lease may be made longer, never shorter.
  case renewal
  /// What has ended does not change.
  case finality
  /// The number of an event stands for its bytes, until a worker gives up.
  case conflicts
  /// A state told in other bytes is the same state.
  case retoldStates
  /// Keys differ when any byte differs, or the provider.
  case distinctKeys
  /// Every claim has a greater fence than all before it.
  case fencing
  /// What is old is forgotten, what is recent or in work is not.
  case sweeping
  /// What was said before a restart holds after it.
  case restarts

  /// All but ``restarts``: what an inbox in memory can do.
  public static var withoutRestart: [InboxRequirement] { allCases.filter { $0 != .restarts } }
}

extension InboxRequirement: CustomStringConvertible {
  /// The requirement as a sentence.
  public var description: String {
    switch self {
    case .oneOwner: "Of 64 claims at once, one gets the delivery and the others hear until when"
    case .duplicates: "A completed delivery is a duplicate from then on"
    case .failures: "A delivery that was given back is claimed at once, as another attempt"
    case .expiredLeases: "An expired lease is claimed once, and its first owner is refused"
    case .lateCompletion: "A lease that expired and that nobody else took can be completed"
    case .lateRaces: "Of a late completion and another claim at the same time, one succeeds"
    case .renewal: "A renewed lease ends later, never earlier"
    case .finality: "To complete or to fail again changes nothing, and neither undoes the other"
    case .conflicts:
      "The number of an event with other bytes is a conflict, unless nothing came of the first"
    case .retoldStates: "A state told in other bytes is a duplicate"
    case .distinctKeys: "Keys differ when a byte or the provider differs"
    case .fencing: "Each claim has a greater fence than all claims before it"
    case .sweeping: "A sweep forgets what is older than the retention, and nothing else"
    case .restarts: "What was claimed or completed before a restart still is after it"
    }
  }
}
