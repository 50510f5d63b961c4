#if Sandbox
  /// A fault that waits for the calls it concerns.
  struct PlannedFault: Sendable, Hashable {
    let fault: Fault
    let provider: SandboxProvider
    /// The only operation that it concerns, or `nil` for all.
    let operation: String?
    /// How many calls it still hits, or `nil` for all until it is cleared.
    var remaining: Int?

    func concerns(_ provider: SandboxProvider, _ operation: String?) -> Bool {
      self.provider == provider && (self.operation == nil || self.operation == operation)
    }
  }
#endif
