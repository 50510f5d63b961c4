import CheckoutSandbox
import CheckoutTesting
import JoPay
import Testing

/// Retries over real HTTP, against a provider that fails on demand and counts.
@Suite("Retries against the sandbox's faults", .timeLimit(.minutes(5)))
struct RetryFaultTests {
  /// Waits take no time: the clock moves instead. Only the exchanges are real.
  private static func client(of sandbox: Sandbox, clock: FixedClock) throws -> JoPayClient {
    try SandboxTests.client(of: sandbox, options: .init(clock: clock))
  }

  @Test("A session whose answer is lost is created exactly once, in 500 tries")
  func unsafe() async throws {
    try await withSandbox { sandbox in
      await sandbox.inject(.dropAfterWork, at: .joPay, operation: "createSession")
      let jopay = try Self.client(of: sandbox, clock: FixedClock())

      for _ in 0..<500 {
        let error = await #expect(throws: JoPayError.self) {
          try await jopay.createSession(SandboxTests.order)
        }
        #expect(error?.effect == .mayHaveHappened)
      }

      #expect(await sandbox.callCount(of: "createSession", at: .joPay) == 500)
      #expect(await sandbox.sessionCount(at: .joPay) == 500)
    }
  }

  @Test(
    "A call that only reads gets over what passes",
    arguments: [
      Fault.dropBeforeWork, .dropAfterWork, .truncatedBody, .status(503), .status(429),
    ])
  func safe(fault: Fault) async throws {
    try await withSandbox { sandbox in
      let jopay = try Self.client(of: sandbox, clock: FixedClock())
      let session = try await jopay.createSession(SandboxTests.order)
      await sandbox.inject(fault, at: .joPay, times: 2)

      let retrieved = try await jopay.retrieveSession(id: session.id)

      #expect(retrieved == session)
      #expect(await sandbox.callCount(of: "retrieveSession", at: .joPay) == 3)
    }
  }

  @Test("A call waits as long as the provider asks it to")
  func retryAfter() async throws {
    try await withSandbox { sandbox in
      let clock = FixedClock()
      let jopay = try Self.client(of: sandbox, clock: clock)
      let session = try await jopay.createSession(SandboxTests.order)
      await sandbox.inject(.status(429, retryAfterSeconds: 7), at: .joPay, times: 2)

      _ = try await jopay.retrieveSession(id: session.id)

      #expect(clock.sleeps == [.seconds(7), .seconds(7)])
    }
  }

  @Test("What does not pass is not tried again", arguments: [Fault.status(404), .notJSON])
  func final(fault: Fault) async throws {
    try await withSandbox { sandbox in
      let jopay = try Self.client(of: sandbox, clock: FixedClock())
      await sandbox.inject(fault, at: .joPay)

      _ = await #expect(throws: JoPayError.self) { try await jopay.retrieveSession(id: "cs_1") }

      #expect(await sandbox.callCount(of: "retrieveSession", at: .joPay) == 1)
    }
  }

  @Test("Where nothing listens, even a creation is tried again, and nothing has happened")
  func closedPort() async throws {
    let jopay = JoPayClient(
      apiKey: Secret("test"), server: try Server(address: "http://127.0.0.1:1"),
      options: .init(clock: FixedClock()))

    let error = await #expect(throws: JoPayError.self) {
      try await jopay.createSession(SandboxTests.order)
    }

    #expect(error?.attempts.count == 3)
    #expect(error?.effect == .nothingHappened)
  }
}
