#if Sandbox
  /// Runs a closure with a sandbox that is stopped afterwards, however the closure ends.
  ///
  /// - Parameters:
  ///   - seed: What ids and keys are made from.
  ///   - clock: The time that sessions expire by.
  ///   - isolation: The actor that the closure runs on: the caller's.
  ///   - body: What to do with the sandbox.
  /// - Returns: What the closure returns.
  /// - Throws: What the closure throws, or ``SandboxError`` where no port can be listened on.
  public func withSandbox<Result>(
    seed: UInt64 = 1, clock: SandboxClock = .system,
    isolation: isolated (any Actor)? = #isolation,
    _ body: (Sandbox) async throws -> Result
  ) async throws -> Result {
    let sandbox = try await Sandbox.start(seed: seed, clock: clock)
    do {
      let result = try await body(sandbox)
      await sandbox.stop()
      return result
    } catch {
      await sandbox.stop()
      throw error
    }
  }
#endif
