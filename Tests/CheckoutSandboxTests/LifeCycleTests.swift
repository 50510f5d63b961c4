#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct LifeCycleTests {
    private func withSession(
      _ body: (SandboxClient, _ id: String) async throws -> Void
    ) async throws {
      try await withSandbox(clock: .manual(unixTime: 1_736_510_400)) { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        try await body(client, try await client.createSession())
      }
    }

    @Test("A new session is pending and has the sum, the currency and an hour")
    func newSession() async throws {
      try await withSandbox(clock: .manual(unixTime: 1_736_510_400)) { sandbox in
        var order = Order()
        order.items = [.init(quantity: "3"), .init(amount: "99", currency: "EUR")]
        let json = try await SandboxClient(sandbox: sandbox)
          .joPay(.POST, "/sessions", body: order.json).json
        #expect(json["status"]?.string == "pending")
        #expect(json["amount_cents"]?.number == "7599")
        #expect(json["currency"]?.string == "eur")
        #expect(json["expires_at"]?.string == "2025-01-10T13:00:00Z")
        let id = json["id"]?.string ?? ""
        #expect(json["checkout_url"]?.string == "\(sandbox.baseURL)/jopay/pay/\(id)")
      }
    }

    @Test("Paying completes the session and leads to the success address")
    func pay() async throws {
      try await withSession { client, id in
        let reply = try await client.press("pay", of: id)
        #expect(reply.status == 303)
        #expect(reply.location == "https://shop.example/thanks?session_id=\(id)")
        #expect(try await client.status(of: id) == "completed")
      }
    }

    @Test("A declined payment leaves the session pending and returns to the page")
    func fail() async throws {
      try await withSession { client, id in
        let reply = try await client.press("fail", of: id)
        #expect(reply.location == "/jopay/pay/\(id)")
        #expect(try await client.status(of: id) == "pending")
        #expect(try await client.page(of: id).text.contains("The payment was declined."))
      }
    }

    @Test("Cancelling leaves the session pending and leads to the cancel address")
    func cancel() async throws {
      try await withSession { client, id in
        let reply = try await client.press("cancel", of: id)
        #expect(reply.location == "https://shop.example/basket")
        #expect(try await client.status(of: id) == "pending")
      }
    }

    @Test("A session can be paid after a declined and a cancelled attempt")
    func payAfterFailure() async throws {
      try await withSession { client, id in
        _ = try await client.press("fail", of: id)
        _ = try await client.press("cancel", of: id)
        _ = try await client.press("pay", of: id)
        #expect(try await client.status(of: id) == "completed")
      }
    }

    @Test("A session expires at the second that it names, by the sandbox's clock")
    func expiry() async throws {
      try await withSession { client, id in
        await client.sandbox.advanceClock(bySeconds: 3_599)
        let before = try await client.status(of: id)
        await client.sandbox.advanceClock(bySeconds: 1)
        let after = try await client.status(of: id)
        #expect([before, after] == ["pending", "expired"])
      }
    }

    @Test("An expired session cannot be paid", arguments: ["pay", "fail", "cancel"])
    func payExpired(outcome: String) async throws {
      try await withSession { client, id in
        await client.sandbox.advanceClock(bySeconds: 3_600)
        let reply = try await client.press(outcome, of: id)
        #expect(reply.location == "/jopay/pay/\(id)")
        #expect(try await client.status(of: id) == "expired")
        #expect(try await client.page(of: id).text.contains("This session has expired"))
      }
    }

    @Test("A paid session stays paid when it is paid again or its time is over")
    func paidStaysPaid() async throws {
      try await withSession { client, id in
        _ = try await client.press("pay", of: id)
        _ = try await client.press("pay", of: id)
        await client.sandbox.advanceClock(bySeconds: 10_000)
        #expect(try await client.status(of: id) == "completed")
      }
    }

    @Test(
      "The session's id joins the success address's own query and stays before its fragment",
      arguments: [
        ("https://a.example", "https://a.example?session_id=ID"),
        ("https://a.example/t?x=1", "https://a.example/t?x=1&session_id=ID"),
        ("https://a.example/t?", "https://a.example/t?session_id=ID"),
        ("https://a.example/t#top", "https://a.example/t?session_id=ID#top"),
        ("https://a.example/t?x=1&#top", "https://a.example/t?x=1&session_id=ID#top"),
        ("shop://done", "shop://done?session_id=ID"),
      ])
    func successAddress(given: String, expected: String) async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let id = try await client.createSession(Order(successURL: given).json)
        let location = try await client.press("pay", of: id).location
        #expect(
          location
            == expected.split(separator: "ID", omittingEmptySubsequences: false)
            .joined(separator: id))
      }
    }
  }
#endif
