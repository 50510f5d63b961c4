#if Sandbox
  internal import Hummingbird

  /// Payment providers, simulated behind real HTTP on this machine.
  ///
  /// A sandbox answers as the providers do, takes payments on hosted pages, and breaks on demand.
  /// It listens on the loopback interface only and forgets everything when it stops. What it does
  /// follows from its seed, its clock and the requests: two runs with the same give the same
  /// answers.
  ///
  /// ```swift
  /// let sandbox = try await Sandbox.start()
  /// let key = sandbox.apiKey(for: .joPay)
  /// let address = sandbox.baseURL(for: .joPay)  // http://127.0.0.1:49152/jopay
  /// …
  /// await sandbox.stop()
  /// ```
  public struct Sandbox: Sendable {
    /// The port that it listens on.
    public let port: Int

    /// What its ids and keys are made from.
    public let seed: UInt64

    let engine: SandboxEngine
    private let server: Task<Void, any Error>

    /// Starts a sandbox that runs until ``stop()``.
    ///
    /// - Parameters:
    ///   - port: The port to listen on, or 0 for a free one.
    ///   - seed: What ids and keys are made from.
    ///   - clock: The time that sessions expire by.
    /// - Throws: ``SandboxError`` where the port cannot be listened on.
    public static func start(
      port: Int = 0, seed: UInt64 = 1, clock: SandboxClock = .system
    ) async throws(SandboxError) -> Sandbox {
      let engine = try SandboxEngine(seed: seed, clock: clock)
      let (ports, listening) = AsyncStream<Int>.makeStream()
      let application = try SandboxServer.application(port: port, engine: engine) { port in
        listening.yield(port)
      }
      let server = Task {
        defer { listening.finish() }
        try await engine.deliveringWebhooks { try await application.run() }
      }
      for await boundPort in ports {
        return Sandbox(port: boundPort, seed: seed, engine: engine, server: server)
      }
      // The server failed, or this task was cancelled before the server listened.
      server.cancel()
      throw SandboxServer.cannotListen(port, await server.result)
    }

    /// Runs a sandbox until the process gets SIGINT or SIGTERM, then stops it cleanly.
    ///
    /// - Parameters:
    ///   - port: The port to listen on, or 0 for a free one.
    ///   - seed: What ids and keys are made from.
    ///   - clock: The time that sessions expire by.
    ///   - webhooks: Where each provider's webhooks go; those of the others go nowhere.
    ///   - onStart: Called once, with the port, when the sandbox takes connections.
    /// - Throws: ``SandboxError`` where the port cannot be listened on, or an address is no web
    ///   address.
    public static func run(
      port: Int = 0, seed: UInt64 = 1, clock: SandboxClock = .system,
      webhooks: [SandboxProvider: WebhookDestination] = [:],
      onStart: @escaping @Sendable (_ port: Int) -> Void
    ) async throws(SandboxError) {
      let engine = try SandboxEngine(seed: seed, clock: clock)
      for (provider, destination) in webhooks {
        try await engine.setDestination(destination, of: provider)
      }
      let application = try SandboxServer.application(port: port, engine: engine, onStart: onStart)
      do {
        try await engine.deliveringWebhooks { try await application.runService() }
      } catch {
        throw SandboxServer.cannotListen(port, .failure(error))
      }
    }

    /// Stops listening, closes all connections, gives up what is being delivered and forgets all
    /// sessions.
    public func stop() async {
      server.cancel()
      _ = await server.result
    }
  }
#endif
