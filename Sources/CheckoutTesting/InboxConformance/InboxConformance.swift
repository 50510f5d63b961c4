public import CheckoutWebhooks

/// The tests that every webhook inbox passes, for stores of your own.
///
/// It works with any test framework: what fails is thrown, described. With Swift Testing:
///
/// ```swift
/// @Test(arguments: InboxRequirement.allCases)
/// func conforms(to requirement: InboxRequirement) async throws {
///   let suite = InboxConformance {
///     try await PostgresInbox(emptySchemaOf: database)
///   } reopening: { _ in
///     try await PostgresInbox(schemaOf: database)
///   }
///   try await suite.check(requirement)
/// }
/// ```
public struct InboxConformance<Inbox: WebhookInbox>: Sendable {
  let open: @Sendable () async throws -> Inbox
  let reopen: (@Sendable (Inbox) async throws -> Inbox)?

  /// Makes the suite for a store.
  ///
  /// - Parameters:
  ///   - open: Makes a store that remembers nothing.
  ///   - reopen: Makes another store over what the given one has written, as after a restart. An
  ///     inbox in memory has none; check ``InboxRequirement/withoutRestart`` then.
  public init(
    opening open: @escaping @Sendable () async throws -> Inbox,
    reopening reopen: (@Sendable (Inbox) async throws -> Inbox)? = nil
  ) {
    self.open = open
    self.reopen = reopen
  }

  /// Checks one requirement on a new store.
  ///
  /// - Throws: ``InboxConformanceFailure`` if the store does not meet it, or what the closures that
  ///   open and reopen it throw.
  public func check(_ requirement: InboxRequirement) async throws {
    let trial = InboxTrial(requirement, inbox: try await open())
    do {
      try await run(requirement, trial)
    } catch let error as InboxError {
      throw trial.failure("The store threw: \(error)")
    }
  }

  private func run(_ requirement: InboxRequirement, _ trial: InboxTrial<Inbox>) async throws {
    switch requirement {
    case .oneOwner: try await trial.oneOwner()
    case .duplicates: try await trial.duplicates()
    case .failures: try await trial.failures()
    case .expiredLeases: try await trial.expiredLeases()
    case .lateCompletion: try await trial.lateCompletion()
    case .lateRaces: try await trial.lateRaces()
    case .renewal: try await trial.renewal()
    case .finality: try await trial.finality()
    case .conflicts: try await trial.conflicts()
    case .retoldStates: try await trial.retoldStates()
    case .distinctKeys: try await trial.distinctKeys()
    case .fencing: try await trial.fencing()
    case .sweeping: try await trial.sweeping()
    case .restarts:
      guard let reopen else { throw trial.failure("The suite cannot reopen the store.") }
      try await trial.restarts(reopen)
    }
  }
}
