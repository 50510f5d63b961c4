#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct AuthenticationTests {
    @Test(
      "A missing, wrong or badly written key is refused with 401",
      arguments: [nil, "Bearer wrong", "Bearer ", "Basic c2tfdGVzdA==", "KEY", "Bearer KEYx"])
    func refusesKey(authorization: String?) async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        var headers = [("Content-Type", "application/json")]
        if let authorization {
          let key = sandbox.apiKey(for: .joPay)
          headers.append(
            (
              "Authorization",
              authorization.split(separator: "KEY", omittingEmptySubsequences: false)
                .joined(separator: key)
            ))
        }
        let reply = try await client.send(
          .POST, "/jopay/sessions", headers: headers, body: Order().json)
        #expect(reply.status == 401)
        #expect(try await client.sessionCount() == 0)
      }
    }

    @Test("The key of another seed opens nothing")
    func otherSeed() async throws {
      try await withSandbox(seed: 2) { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let reply = try await client.send(
          .POST, "/jopay/sessions",
          headers: [
            ("Authorization", "Bearer \(Sandbox.apiKey(for: .joPay, seed: 3))"),
            ("Content-Type", "application/json"),
          ],
          body: Order().json)
        #expect(reply.status == 401)
      }
    }

    @Test("A test key never looks like a live key")
    func testKeyPrefix() {
      #expect(!Sandbox.apiKey(for: .joPay, seed: 1).hasPrefix("sk_live_"))
    }
  }
#endif
