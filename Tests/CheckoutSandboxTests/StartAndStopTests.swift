#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct StartAndStopTests {
    @Test("A port that is taken or does not exist is told as an error")
    func unusablePort() async throws {
      try await withSandbox { sandbox in
        for port in [sandbox.port, -1, 65_536] {
          await #expect {
            try await Sandbox.start(port: port)
          } throws: { error in
            (error as? SandboxError)?.code == .cannotListen
          }
        }
      }
    }

    @Test("A stopped sandbox answers no more, and its port is free again")
    func stop() async throws {
      let sandbox = try await Sandbox.start()
      await sandbox.stop()
      await #expect(throws: (any Error).self) {
        try await SandboxClient(sandbox: sandbox).control(.GET, "")
      }
      let next = try await Sandbox.start(port: sandbox.port)
      #expect(next.port == sandbox.port)
      await next.stop()
    }

    @Test("Two sandboxes know nothing of each other's sessions")
    func isolation() async throws {
      try await withSandbox { first in
        try await withSandbox { second in
          _ = try await SandboxClient(sandbox: first).createSession()
          #expect(try await SandboxClient(sandbox: second).sessionCount() == 0)
        }
      }
    }
  }
#endif
