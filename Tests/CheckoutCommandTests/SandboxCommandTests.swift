#if Sandbox && AsyncHTTPClient
  import CheckoutCore
  import CheckoutSandbox
  import Foundation
  import HTTPTypes
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
      #expect(greeting.contains(Sandbox.webhookSecret(for: .joPay, seed: 11)))
      kill(command.process.processIdentifier, signal)
      let result = command.finish()
      #expect(result.exitCode == 0)
      #expect(result.errors == "Stopped.\n")
    }

    @Test(
      "Webhooks that could not arrive exit with 2 and a reason",
      arguments: [
        ("nowhere", "is no web address"), ("http://127.0.0.1:99999/", "is no web address"),
        ("http://127.0.0.1:1/hooks?shop=1", "it can have no query"),
      ])
    func nowhere(address: String, reason: String) throws {
      let result = try CheckoutProcess.run("sandbox", "--port", "0", "--webhooks", address)
      #expect(result.exitCode == 2)
      #expect(result.errors.contains(reason), "\(result.errors)")
    }

    @Test("The sandbox sends webhooks where it is told to")
    func webhooks() async throws {
      let receiver = try CapturingReceiver(answering: 200)
      let sandbox = CheckoutProcess([
        "sandbox", "--port", "0", "--webhooks", "http://127.0.0.1:\(receiver.port)/hooks/",
      ])
      try sandbox.process.run()
      let greeting = sandbox.read(until: "Control-C")
      let authority = try #require(greeting.firstMatch(of: /on http:\/\/(127[0-9.:]+)/)).output.1
      _ = try await AsyncHTTPClientTransport.shared.send(
        TransportRequest(
          head: HTTPRequest(
            method: .post, scheme: "http", authority: String(authority),
            path: "/_control/webhooks/ecomtrade24/paid"),
          timeout: .seconds(10)))
      let capture = receiver.finish()
      #expect(capture.head.hasPrefix("POST /hooks/ecomtrade24 HTTP/1.1\r\n"))
      sandbox.process.terminate()
      #expect(sandbox.finish().exitCode == 0)
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
