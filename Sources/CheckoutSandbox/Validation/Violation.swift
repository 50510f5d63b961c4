#if Sandbox
  /// A place where a value is not what its schema asks for.
  struct Violation: Sendable, Hashable {
    /// Where it is, from the root: `$.line_items[0].amount`.
    let path: String
    /// What is wrong, to follow the path: `must be an integer, not a string`.
    let reason: String

    var description: String { "\(path) \(reason)" }
  }
#endif
