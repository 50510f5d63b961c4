#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct EcomTrade24Tests {
    private func create(_ client: SandboxClient, _ more: String = "") async throws -> Reply {
      try await client.call(
        .ecomTrade24, .POST, "/gateway/session.php",
        body: SandboxClient.ecomTrade24Order(more: more))
    }

    private func me(_ client: SandboxClient) async throws -> JSONNode {
      try await client.call(.ecomTrade24, .GET, "/gateway/me.php").json
    }

    static let actions: [(actions: [String], status: String)] = [
      ([], "pending"), (["pay"], "paid"), (["fail"], "failed"), (["cancel"], "pending"),
      (["fail", "pay"], "paid"), (["expire"], "expired"),
    ]

    @Test("Both status calls say how far a session is", arguments: actions)
    func statuses(actions: [String], status: String) async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let id = try await create(client).json["session_id"]?.number ?? ""
        for action in actions { _ = try await client.act(action, on: id, at: .ecomTrade24) }
        for path in ["status.php", "session_status.php"] {
          let reply = try await client.call(
            .ecomTrade24, .GET, "/gateway/\(path)?session_id=\(id)")
          #expect(try reply.json["status"]?.string == status)
        }
      }
    }

    @Test("With hosted checkout a session names no method, with Smart Routing it may")
    func smartRouting() async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let method = #","method":"card""#
        let hosted = try await me(client)
        #expect(hosted["integration_mode"]?.string == "hosted_checkout")
        #expect(try await create(client, method).status == 400)
        await sandbox.set(.ecomTrade24SmartRouting)
        let card = try await me(client)["smart_router"]?["methods"]?["card"]
        #expect(card?["available"]?.bool == true)
        #expect(try await create(client, method).status == 200)
        #expect(try await create(client).status == 200)
      }
    }

    @Test(
      "A session never names a payment provider, with Smart Routing neither",
      arguments: ["provider", "payment_provider", "fallback_provider"], [false, true])
    func provider(member: String, isSmart: Bool) async throws {
      try await withSandbox { sandbox in
        await sandbox.set(.ecomTrade24SmartRouting, isSmart)
        let client = SandboxClient(sandbox: sandbox)
        let reply = try await create(client, #","\#(member)":"stripe""#)
        #expect(reply.status == 400)
        #expect(try reply.json["ok"]?.bool == false)
        #expect(try reply.json["detail"]?.string?.contains("$.\(member)") == true)
      }
    }

    @Test(
      "A domain that is not the merchant's is refused with the known code",
      arguments: ["shop.invalid", "https://shop.example", "shop"])
    func domain(domain: String) async throws {
      try await withSandbox { sandbox in
        let reply = try await SandboxClient(sandbox: sandbox).call(
          .ecomTrade24, .POST, "/gateway/session.php",
          body: SandboxClient.ecomTrade24Order(domain: domain))
        #expect(try reply.json["error"]?.string == "invalid_domain")
      }
    }

    @Test("Ids are numbers, one after the other, and the expiry has no zone")
    func answer() async throws {
      try await withSandbox(clock: .manual(unixTime: 1_767_495_158)) { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let first = try await create(client).json
        let second = try await create(client).json
        #expect(first["session_id"]?.integer.map { $0 + 1 } == second["session_id"]?.integer)
        #expect(first["expires_at"]?.string == "2026-01-04 03:52:38")
      }
    }
  }
#endif
