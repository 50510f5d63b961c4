#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore

  /// What came of the trials, one after the other.
  struct FaultReport: Sendable {
    let seed: UInt64
    var results: [FaultResult] = []

    /// Whether nothing was made twice, and nobody was told that nothing had happened where it had.
    var isHonest: Bool { results.allSatisfy(\.isHonest) }
  }

  /// What came of a trial.
  struct FaultResult: Sendable {
    let trial: FaultTrial
    let ending: FaultEnding
    /// How many requests of the call the provider saw.
    let requestsSeen: Int
    /// How many sessions or payouts the call made, or `nil` for a call that only reads.
    let made: Int?

    /// Whether the caller can rely on what they were told.
    var isHonest: Bool {
      guard let made else { return true }
      return switch ending.effect {
      case nil: made == 1
      case .nothingHappened: made == 0
      case .mayHaveHappened: made <= 1
      }
    }
  }
#endif
