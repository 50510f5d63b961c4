#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct HostileRequestTests {
    static let bodies = [
      "", "{", "nul", "\"\\ud800\"", "{\"a\":1}{", "\u{FEFF}{}",
      String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 10_000),
    ]

    @Test("A body that is no JSON is refused with 400", arguments: bodies)
    func malformedJSON(body: String) async throws {
      try await withSandbox { sandbox in
        let reply = try await SandboxClient(sandbox: sandbox)
          .joPay(.POST, "/sessions", body: body)
        #expect(reply.status == 400)
        #expect(try reply.json["error"]?["code"]?.string == "malformed_json")
      }
    }

    @Test("A body larger than a mebibyte is refused with 413")
    func tooLarge() async throws {
      try await withSandbox { sandbox in
        let reply = try await SandboxClient(sandbox: sandbox)
          .joPay(.POST, "/sessions", body: String(repeating: " ", count: (1 << 20) + 1))
        #expect(reply.status == 413)
      }
    }

    @Test(
      "A body that is not sent as JSON is refused with 415", arguments: [nil, "text/plain", ""])
    func contentType(type: String?) async throws {
      try await withSandbox { sandbox in
        var headers = [("Authorization", "Bearer \(sandbox.apiKey(for: .joPay))")]
        if let type { headers.append(("Content-Type", type)) }
        let reply = try await SandboxClient(sandbox: sandbox)
          .send(.POST, "/jopay/sessions", headers: headers, body: Order().json)
        #expect(reply.status == 415)
      }
    }

    @Test("A JSON type with a character set is accepted")
    func contentTypeWithParameter() async throws {
      try await withSandbox { sandbox in
        let reply = try await SandboxClient(sandbox: sandbox).send(
          .POST, "/jopay/sessions",
          headers: [
            ("Authorization", "Bearer \(sandbox.apiKey(for: .joPay))"),
            ("Content-Type", "Application/JSON; charset=utf-8"),
          ],
          body: Order().json)
        #expect(reply.status == 200)
      }
    }

    @Test("An answer to HEAD has no body", arguments: ["/jopay/sessions", "/_control", "/"])
    func head(path: String) async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let reply = try await client.send(.HEAD, path)
        #expect(reply.text == "")
        #expect(try await client.sessionCount() == 0)
      }
    }

    @Test(
      "A method that a path does not take is refused with 405 and those that it does",
      arguments: [
        (SandboxProvider.joPay, "/sessions", "POST"), (.yeraConnect, "/checkout-sessions", "POST"),
        (.gStable, "/payment/link/create", "POST"),
        (.payRam, "/api/v1/withdrawal/merchant", "GET, POST"),
        (.ecomTrade24, "/gateway/me.php", "GET"),
      ])
    func allow(provider: SandboxProvider, path: String, methods: String) async throws {
      try await withSandbox { sandbox in
        let reply = try await SandboxClient(sandbox: sandbox).call(provider, .DELETE, path)
        #expect(reply.status == 405)
        #expect(reply.headers.first(name: "allow") == methods)
      }
    }

    static let paths: [(HTTPMethod, String, UInt)] = [
      (.GET, "/jopay", 404), (.GET, "/jopay/nothing", 404), (.GET, "/jopay/sessions/a/b", 404),
      (.GET, "/jopay/sessions/cs_unknown", 404), (.GET, "/jopay/sessions/%zz%ff%00", 404),
      (.DELETE, "/jopay/sessions", 405), (.GET, "/jopay/sessions", 405), (.GET, "/", 404),
      (.GET, "/nobody/sessions", 404), (.GET, "/jopay/pay/cs_unknown", 404),
      (.GET, "/_control/nothing", 404), (.PUT, "/_control/clock", 405),
    ]

    @Test("A path or method that is not there has an answer that says so", arguments: paths)
    func unknownPath(method: HTTPMethod, path: String, status: UInt) async throws {
      try await withSandbox { sandbox in
        let reply = try await SandboxClient(sandbox: sandbox).send(
          method, path, headers: [("Authorization", "Bearer \(sandbox.apiKey(for: .joPay))")])
        #expect(reply.status == status)
        #expect(!reply.text.isEmpty)
      }
    }
  }
#endif
