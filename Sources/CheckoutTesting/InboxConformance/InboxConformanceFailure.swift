/// Says which requirement a webhook inbox does not meet, and how that showed.
public struct InboxConformanceFailure: Error, Hashable, Sendable {
  /// The requirement as a sentence.
  public let requirement: String

  /// What was expected and what came instead.
  public let explanation: String
}

extension InboxConformanceFailure: CustomStringConvertible {
  /// The requirement, and what came instead.
  public var description: String { "\(requirement). \(explanation)" }
}
