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

    @Test("A test key never looks like a live key, but where a provider has no other")
    func testKeyPrefix() {
      for provider in SandboxProvider.allCases where provider != .gStable {
        #expect(!Sandbox.apiKey(for: provider, seed: 1).contains("_live_"))
      }
    }

    static let prefixes: [(SandboxProvider, String)] = [
      (.yeraConnect, "yera_test_sk_"), (.gStable, "sk_live_"), (.joPay, "sk_test_"),
    ]

    @Test("A key has the prefix that its provider documents", arguments: prefixes)
    func prefix(provider: SandboxProvider, prefix: String) {
      #expect(Sandbox.apiKey(for: provider, seed: 1).hasPrefix(prefix))
    }

    @Test("PayRam's key is 32 hexadecimal digits")
    func payRamKey() {
      let key = Sandbox.apiKey(for: .payRam, seed: 1)
      #expect(key.count == 32 && key.allSatisfy(\.isHexDigit))
    }

    static let keyed: [(SandboxProvider, String)] = [
      (.yeraConnect, "/checkout-sessions"), (.gStable, "/account/list"),
      (.payRam, "/api/v1/withdrawal/merchant"), (.ecomTrade24, "/gateway/me.php"),
    ]

    @Test("Each provider refuses a missing key and another provider's with 401", arguments: keyed)
    func refusesOthers(provider: SandboxProvider, path: String) async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let method: HTTPMethod = provider == .yeraConnect ? .POST : .GET
        let other = sandbox.apiKey(for: .joPay)
        for headers in [[], [("Authorization", "Bearer \(other)"), ("API-Key", other)]] {
          let reply = try await client.send(
            method, "/\(provider.rawValue)\(path)",
            headers: headers + [("Content-Type", "application/json")])
          #expect(reply.status == 401)
        }
      }
    }

    static let open: [(SandboxProvider, String)] = [
      (.gStable, "/capabilities/all"), (.payRam, "/api/v1/ticker"),
    ]

    @Test("What needs no key answers without one", arguments: open)
    func answersWithoutKey(provider: SandboxProvider, path: String) async throws {
      try await withSandbox { sandbox in
        let reply = try await SandboxClient(sandbox: sandbox)
          .send(.GET, "/\(provider.rawValue)\(path)")
        #expect(reply.status == 200)
      }
    }

    @Test("A payment of PayRam is read without a key or with the right one, not with a wrong one")
    func optionalKey() async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let id = try await client.createPayRamPayment()
        let path = "/payram/api/v1/payment/reference/\(id)"
        #expect(try await client.send(.GET, path).status == 200)
        let right = [("API-Key", sandbox.apiKey(for: .payRam))]
        #expect(try await client.send(.GET, path, headers: right).status == 200)
        #expect(try await client.send(.GET, path, headers: [("API-Key", "no")]).status == 401)
      }
    }
  }
#endif
