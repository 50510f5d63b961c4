#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct LifeCycleEventTests {
    struct Life: Sendable, CustomTestStringConvertible {
      let provider: SandboxProvider
      let actions: [String]
      let events: [String]

      var testDescription: String { "\(provider) \(actions)" }
    }

    static let lives = [
      Life(
        provider: .yeraConnect, actions: ["fail", "cancel", "pay", "40"],
        events: [
          "checkout.created", "payment.failed", "payment.cancelled", "payment.completed",
          "settlement.completed",
        ]),
      Life(
        provider: .yeraConnect, actions: ["3600"], events: ["checkout.created", "checkout.expired"]
      ),
      Life(
        provider: .gStable, actions: ["fail", "pay", "40"],
        events: ["session.created", "session.paid", "session.completed"]),
      Life(
        provider: .gStable, actions: ["pay", "delay-settlement", "3599", "1"],
        events: ["session.created", "session.paid", "session.completed"]),
      Life(
        provider: .joPay, actions: ["fail", "fail", "cancel", "pay", "40"],
        events: [
          "checkout.payment.failed", "checkout.payment.failed", "checkout.session.completed",
        ]),
      Life(provider: .joPay, actions: ["expire"], events: ["checkout.session.expired"]),
      Life(
        provider: .payRam, actions: ["underpay", "overpay"],
        events: ["payment.OPEN", "payment.PARTIALLY_FILLED", "payment.OVER_FILLED"]),
      Life(provider: .payRam, actions: ["pay"], events: ["payment.OPEN", "payment.FILLED"]),
      Life(provider: .payRam, actions: ["86400"], events: ["payment.OPEN", "payment.CANCELED"]),
      Life(
        provider: .payRam, actions: ["underpay", "expire"],
        events: ["payment.OPEN", "payment.PARTIALLY_FILLED"]),
      Life(provider: .ecomTrade24, actions: ["fail", "pay", "40"], events: ["failed", "paid"]),
      Life(provider: .ecomTrade24, actions: ["3600"], events: ["expired"]),
    ]

    @Test("What happens to a session is delivered, in its order and once", arguments: lives)
    func events(life: Life) async throws {
      try await withDeliveries(of: life.provider) { client, receiver in
        let id = try await client.createSession(at: life.provider)
        for action in life.actions {
          if let seconds = Int64(action) {
            await client.sandbox.advanceClock(bySeconds: seconds)
          } else {
            _ = try await client.act(action, on: id, at: life.provider)
          }
        }
        let deliveries = try await client.sandbox.deliveries { deliveries in
          deliveries.count == life.events.count && deliveries.allSatisfy { $0.state == .delivered }
        }
        #expect(deliveries.map(\.event) == life.events)
        #expect(deliveries.allSatisfy { $0.subject == id })
        let bodies = await receiver.requests.map(\.text)
        #expect(bodies.count == life.events.count)
        for (body, event) in zip(bodies, life.events) {
          // PayRam's payments have no event but a state.
          let word = event.split(separator: ".").last.flatMap { $0 == $0.uppercased() ? $0 : nil }
          #expect(body.contains("\"\(word ?? event[...])\""), "\(body)")
          #expect(body.contains(id), "\(body)")
        }
      }
    }

    @Test("Each state of a payout is delivered when it comes to it")
    func payouts() async throws {
      try await withDeliveries(of: .payRam) { client, receiver in
        let body = SandboxClient.payRamPayout(amount: "900")
        _ = try await client.call(.payRam, .POST, "/api/v1/withdrawal/merchant", body: body)
        await client.sandbox.advanceClock(bySeconds: 3_660)
        let deliveries = try await client.sandbox.deliveries { $0.count == 5 }
        #expect(
          deliveries.map(\.event) == [
            "payout.pending-approval", "payout.approved", "payout.initiated", "payout.sent",
            "payout.processed",
          ])
        let requests = try await receiver.requests(count: 5)
        let last = try JSONNode.parse(try #require(requests.last).body)
        #expect(last["status"]?.string == "PROCESSED")
        #expect(last["payout_id"]?.number == "1")
      }
    }

    @Test("What happened before anybody wanted to know is not delivered")
    func before() async throws {
      try await Receiver.run { receiver in
        try await withSandbox { sandbox in
          let client = SandboxClient(sandbox: sandbox)
          let id = try await client.createSession(at: .payRam)
          try await sandbox.deliverWebhooks(
            of: .payRam, to: WebhookDestination(await receiver.address))
          _ = try await client.act("pay", on: id, at: .payRam)
          let deliveries = try await sandbox.deliveries { $0.last?.state == .delivered }
          #expect(deliveries.map(\.event) == ["payment.FILLED"])
        }
      }
    }

    @Test("One seed gives an event one id, in each run")
    func ids() async throws {
      func id() async throws -> String? {
        var id: String?
        try await withDeliveries(of: .yeraConnect) { client, receiver in
          _ = try await client.createSession(at: .yeraConnect)
          id = try await receiver.requests(count: 1).first?.header("yera-event-id")
        }
        return id
      }
      let first = try #require(try await id())
      #expect(first.hasPrefix("evt_"))
      #expect(try await id() == first)
    }
  }
#endif
