#if Sandbox && AsyncHTTPClient
  import CheckoutSandbox
  import Foundation
  import Testing

  @Suite struct SandboxCommandTests {
    @Test(
      "The sandbox prints its address and keys, and stops cleanly", arguments: [SIGINT, SIGTERM])
    func startAndStop(signal: Int32) throws {
      let command = CheckoutProcess(["sandbox", "--port", "0", "--seed", "11"])
      try command.process.run()
      let greeting = command.read(until: "Control-C")
      #expect(greeting.contains("Sandbox on http://127.0.0.1:"))
      #expect(greeting.contains(Sandbox.apiKey(for: .joPay, seed: 11)))
      kill(command.process.processIdentifier, signal)
      let result = command.finish()
      #expect(result.exitCode == 0)
      #expect(result.errors == "Stopped.\n")
    }

    @Test("A port that is taken exits with 1 and a reason")
    func takenPort() async throws {
      try await withSandbox { sandbox in
        let result = try CheckoutProcess.run("sandbox", "--port", "\(sandbox.port)")
        #expect(result.exitCode == 1)
        #expect(
          result.errors.contains("Cannot listen on 127.0.0.1:\(sandbox.port): something else"))
      }
    }
  }
#endif
