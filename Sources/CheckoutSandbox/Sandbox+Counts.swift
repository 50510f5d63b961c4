#if Sandbox
  extension Sandbox {
    /// How many calls a provider has seen, those included that a fault broke off.
    ///
    /// - Parameters:
    ///   - operation: The id of the only operation that counts, `createSession`; all without.
    ///   - provider: Whose calls.
    public func callCount(of operation: String? = nil, at provider: SandboxProvider) async -> Int {
      await engine.counts.sorted.reduce(0) { sum, entry in
        guard entry.key.provider == provider,
          operation == nil || entry.key.operation == operation
        else { return sum }
        return sum + entry.count
      }
    }

    /// How many sessions a provider has made, whatever became of them and of the answers. Payments
    /// count as sessions where the provider calls them so.
    public func sessionCount(at provider: SandboxProvider) async -> Int {
      await engine.sessionCount(of: provider)
    }
  }
#endif
