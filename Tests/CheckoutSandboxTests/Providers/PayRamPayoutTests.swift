#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct PayRamPayoutTests {
    private let path = "/api/v1/withdrawal/merchant"

    private func withClient(_ body: (SandboxClient) async throws -> Void) async throws {
      try await withSandbox(clock: .manual(unixTime: 1_767_495_158)) { sandbox in
        try await body(SandboxClient(sandbox: sandbox))
      }
    }

    static let lives: [(amount: String, address: String, states: [String])] = [
      ("125.50", "ab", ["pending", "initiated", "sent", "processed"]),
      ("125.50", "dead", ["pending", "initiated", "failed", "failed"]),
      ("500.01", "ab", ["pending-approval", "pending-approval"]),
    ]

    @Test("A payout goes on every 20 seconds, fails where asked, or waits", arguments: lives)
    func states(amount: String, address: String, states: [String]) async throws {
      try await withClient { client in
        let body = SandboxClient.payRamPayout(
          amount: amount, to: String(repeating: address, count: 40 / address.count))
        let created = try await client.call(.payRam, .POST, path, body: body)
        #expect(created.status == 201)
        let id = try created.json["id"]?.number ?? ""
        for state in states {
          let payout = try await client.call(.payRam, .GET, "/api/v1/withdrawal/\(id)/merchant")
          #expect(try payout.json["status"]?.string == state)
          await client.sandbox.advanceClock(bySeconds: 20)
        }
      }
    }

    @Test("The same key gives the first payout again, the same payout without one is refused")
    func duplicates() async throws {
      try await withClient { client in
        func create(_ more: String = "", key: String? = nil) async throws -> Reply {
          try await client.call(
            .payRam, .POST, path, body: SandboxClient.payRamPayout(more: more),
            headers: key.map { [("Idempotency-Key", $0)] } ?? [])
        }
        let first = try await create(key: "k1")
        // The header goes before the body.
        let again = try await create(#","idempotencyKey":"k2""#, key: "k1")
        #expect(try first.json["id"]?.number == again.json["id"]?.number)
        #expect(try await create().json["error"]?["code"]?.string == "PAYOUT_DUPLICATE_REQUEST")
        await client.sandbox.advanceClock(bySeconds: 300)
        #expect(try await create().status == 201)
      }
    }

    static let refused: [(body: String, code: String)] = [
      (SandboxClient.payRamPayout(amount: "0.99"), "PAYOUT_AMOUNT_BELOW_MINIMUM"),
      (SandboxClient.payRamPayout(amount: "99999999999999999999"), "BAD_REQUEST"),
      (SandboxClient.payRamPayout(to: "12"), "BAD_REQUEST"),
      (
        SandboxClient.payRamPayout().replacing(#""USDC""#, with: #""DOGE""#),
        "PAYOUT_CURRENCY_DISABLED"
      ),
      (SandboxClient.payRamPayout().replacing("BASE", with: "BTC"), "PAYOUT_CURRENCY_DISABLED"),
    ]

    @Test("A payout that PayRam would not make is refused with its code", arguments: refused)
    func refuses(body: String, code: String) async throws {
      try await withClient { client in
        let reply = try await client.call(.payRam, .POST, path, body: body)
        #expect(reply.status == 400)
        #expect(try reply.json["error"]?["code"]?.string == code)
      }
    }

    static let queries: [(query: String, ids: [String])] = [
      ("", ["4", "3", "2", "1"]), ("order=ASC", ["1", "2", "3", "4"]),
      ("limit=2", ["4", "3"]), ("limit=2&offset=3", ["1"]), ("offset=99", []),
      ("sortBy=amount&order=ASC", ["4", "3", "2", "1"]), ("greaterThanID=2", ["4", "3"]),
      ("lessThanID=2", ["1"]), ("status=pending", ["4"]),
      ("status=pending&status=initiated", ["4", "3"]), ("types=withdrawal", []),
      ("blockchainCode=BASE&blockchainCode=ETH&limit=1", ["4"]),
      ("createdAfter=2026-01-04T02:53:38Z", ["4"]), ("recipientEmails=bob@example.com", []),
      ("recipientIDs=7&search=ADA&limit=1", ["4"]), ("fromAddress=0x1", []),
    ]

    @Test("A list of payouts is filtered, sorted and cut as it is asked to", arguments: queries)
    func lists(query: String, ids: [String]) async throws {
      try await withClient { client in
        for amount in ["40", "30", "20", "10"] {
          let body = SandboxClient.payRamPayout(amount: amount)
          _ = try await client.call(.payRam, .POST, path, body: body)
          if amount != "10" { await client.sandbox.advanceClock(bySeconds: 20) }
        }
        let reply = try await client.call(.payRam, .GET, "\(path)?\(query)")
        #expect(try reply.json.array?.compactMap { $0["id"]?.number } == ids, "\(reply.text)")
      }
    }
  }
#endif
