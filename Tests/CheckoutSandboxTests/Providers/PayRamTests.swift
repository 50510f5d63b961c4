#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct PayRamTests {
    private func withClient(_ body: (SandboxClient) async throws -> Void) async throws {
      try await withSandbox(clock: .manual(unixTime: 1_767_495_158)) { sandbox in
        try await body(SandboxClient(sandbox: sandbox))
      }
    }

    static let payments: [(actions: [String], state: String, filled: String?)] = [
      ([], "OPEN", nil), (["fail"], "OPEN", nil), (["underpay"], "PARTIALLY_FILLED", "12.165"),
      (["pay"], "FILLED", "24.33"), (["underpay", "pay"], "FILLED", "24.33"),
      (["overpay"], "OVER_FILLED", "36.495"), (["underpay", "overpay"], "OVER_FILLED", "30.412"),
      (["expire"], "CANCELED", nil),
    ]

    @Test("A payment is open, filled, partly filled, over-filled or cancelled", arguments: payments)
    func states(actions: [String], state: String, filled: String?) async throws {
      try await withClient { client in
        let id = try await client.createPayRamPayment()
        for action in actions { _ = try await client.act(action, on: id, at: .payRam) }
        let payment = try await client.payRamPayment(id)
        #expect(payment["payment_state"]?.string == state)
        #expect(payment["filledAmountInUSD"]?.string == filled)
        #expect(payment["amount"]?.string == "24.330")
      }
    }

    @Test("The page takes half of what is due and the rest, and then says that it is paid")
    func page() async throws {
      try await withClient { client in
        let id = try await client.createPayRamPayment(SandboxClient.payRamOrder(amount: "10"))
        #expect(
          try await client.press("underpay", of: id, at: .payRam).location == "/payram/pay/\(id)")
        #expect(try await client.page(of: id, at: .payRam).text.contains("$5.00 of $10.00 is paid"))
        // A project's return addresses are set in its dashboard, so that the customer stays here.
        #expect(try await client.press("pay", of: id, at: .payRam).location == "/payram/pay/\(id)")
        #expect(try await client.page(of: id, at: .payRam).text.contains("You have paid $10.00"))
      }
    }

    @Test("A new payment cancels the same customer's open one and nobody else's")
    func replaces() async throws {
      try await withClient { client in
        let first = try await client.createPayRamPayment()
        let other = try await client.createPayRamPayment(SandboxClient.payRamOrder(customer: "c2"))
        _ = try await client.createPayRamPayment()
        #expect(try await client.payRamPayment(first)["payment_state"]?.string == "CANCELED")
        #expect(try await client.payRamPayment(other)["payment_state"]?.string == "OPEN")
      }
    }

    static let expiries: [(more: String, seconds: Int64)] = [
      ("", 86_400), (#","expire":"2026-01-04T04:52:38+01:00""#, 3_600),
    ]

    @Test("A payment is open for 24 hours, or as long as it was asked to", arguments: expiries)
    func expiry(more: String, seconds: Int64) async throws {
      try await withClient { client in
        let id = try await client.createPayRamPayment(SandboxClient.payRamOrder(more: more))
        await client.sandbox.advanceClock(bySeconds: seconds - 1)
        #expect(try await client.payRamPayment(id)["payment_state"]?.string == "OPEN")
        await client.sandbox.advanceClock(bySeconds: 1)
        #expect(try await client.payRamPayment(id)["payment_state"]?.string == "CANCELED")
      }
    }

    @Test("With the setting, a payment has the names of current nodes and not those of the guide")
    func currentNames() async throws {
      try await withClient { client in
        let id = try await client.createPayRamPayment()
        await client.sandbox.set(.payRamCurrentNames)
        let payment = try await client.payRamPayment(id)
        #expect(payment["paymentState"]?.string == "OPEN")
        #expect(payment["payment_state"] == nil && payment["amount"] == nil)
      }
    }

    @Test("A refusal of a payment has its code beside the message, one of a payout within error")
    func shapes() async throws {
      try await withClient { client in
        let payment = try await client.call(
          .payRam, .POST, "/api/v1/payment", body: SandboxClient.payRamOrder(amount: "0"))
        #expect(payment.status == 400)
        #expect(try payment.json["code"]?.integer == 3)
        let payout = try await client.call(
          .payRam, .POST, "/api/v1/withdrawal/merchant", body: "{}")
        #expect(payout.status == 400)
        #expect(try payout.json["error"]?["code"]?.string == "BAD_REQUEST")
        let unknown = try await client.call(.payRam, .GET, "/api/v1/payment/reference/no")
        #expect(unknown.status == 401)
        #expect(try unknown.json["error"]?["code"]?.string == "UNAUTHORIZED")
        let none = try await client.call(.payRam, .GET, "/api/v1/withdrawal/1/merchant")
        #expect(none.text == #"{"message":"not found"}"#)
      }
    }

    @Test("On demand a payment is refused with status 200, and nothing is made")
    func refusedWithSuccess() async throws {
      try await withClient { client in
        await client.sandbox.inject(.refusedWithSuccess, at: .payRam, times: 1)
        let reply = try await client.call(
          .payRam, .POST, "/api/v1/payment", body: SandboxClient.payRamOrder())
        #expect(reply.status == 200)
        #expect(try reply.json["code"]?.integer == 5)
        #expect(try reply.json["url"] == nil)
        #expect(try await client.sessionCount() == 0)
      }
    }

    @Test("A customer has one address for each family of chains, and keeps it")
    func depositAddresses() async throws {
      try await withClient { client in
        func address(_ payment: String, _ chain: String) async throws -> String? {
          try await client.call(
            .payRam, .POST, "/api/v1/deposit-address/reference/\(payment)",
            body: #"{"blockchain_code":"\#(chain)"}"#
          ).json["Address"]?.string
        }
        let first = try await client.createPayRamPayment()
        let base = try await address(first, "BASE")
        #expect(base?.hasPrefix("0x") == true)
        #expect(try await address(first, "POLYGON") == base)
        #expect(try await address(first, "TRX")?.hasPrefix("T") == true)
        #expect(try await address(try await client.createPayRamPayment(), "ETH") == base)
        let other = SandboxClient.payRamOrder(customer: "c2")
        #expect(try await address(try await client.createPayRamPayment(other), "ETH") != base)
      }
    }

    @Test("A payment in one currency on one network offers that only")
    func options() async throws {
      try await withClient { client in
        let id = try await client.createPayRamPayment(
          SandboxClient.payRamOrder(more: #","currency":"USDC","network":"BASE""#))
        let options = try await client.call(
          .payRam, .GET, "/api/v1/blockchain-currency/reference/\(id)"
        ).json.array
        #expect(options?.map { $0["blockchainCode"]?.string } == ["BASE"])
      }
    }
  }
#endif
