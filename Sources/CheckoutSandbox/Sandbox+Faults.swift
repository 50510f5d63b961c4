#if Sandbox
  extension Sandbox {
    /// Makes the next calls of a provider go wrong.
    ///
    /// Faults wait in a queue, and each call meets the first one that concerns it.
    ///
    /// - Parameters:
    ///   - fault: What goes wrong.
    ///   - provider: Whose calls.
    ///   - operation: The id of the only operation that it concerns, `createSession`; all without.
    ///   - times: How many calls it hits, at least 1; all until ``clearFaults()`` without.
    public func inject(
      _ fault: Fault, at provider: SandboxProvider, operation: String? = nil, times: Int? = nil
    ) async {
      await engine.inject(
        PlannedFault(fault: fault, provider: provider, operation: operation, remaining: times))
    }

    /// Lets all calls go well again.
    public func clearFaults() async {
      await engine.clearFaults()
    }

    /// Moves the sandbox's clock ahead.
    ///
    /// - Parameter seconds: How far; nothing happens where it is negative.
    public func advanceClock(bySeconds seconds: Int64) async {
      await engine.advanceClock(bySeconds: seconds)
    }
  }
#endif
