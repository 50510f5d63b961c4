#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct RedeliveryTests {
    private typealias State = WebhookDelivery.State

    @Test(
      "A delivery that is answered badly comes again when the clock says so, until it is taken",
      arguments: [302, 404, 500])
    func retries(status: Int) async throws {
      try await withDeliveries(of: .joPay) { client, receiver in
        await receiver.answer(status, status)
        try await client.sandbox.trigger("checkout.session.completed", of: .joPay)
        for (wait, count) in [(4, 1), (1, 2), (294, 2), (1, 3), (100_000, 3)] as [(Int64, Int)] {
          await client.sandbox.advanceClock(bySeconds: wait)
          let deliveries = try await client.sandbox.deliveries {
            $0.first?.attempts.count == count && $0.first?.state != .sending
          }
          #expect(deliveries.first?.attempts.count == count)
        }
        let delivery = try #require(await client.sandbox.webhookDeliveries().first)
        #expect(delivery.attempts.map(\.status) == [status, status, 200])
        #expect(delivery.state == .delivered)
        #expect(await receiver.requests.count == 3)
      }
    }

    @Test(
      "PayRam tells a final state ten times within two days, and progress three times",
      arguments: [("payment.FILLED", 10), ("payment.OPEN", 3), ("payout.sent", 3)])
    func payRam(event: String, count: Int) async throws {
      try await withDeliveries(
        of: .payRam, retries: .realTime(timesFaster: 1_000_000)
      ) { client, receiver in
        await receiver.answer(503, 503, 503, 503, 503, 503, 503, 503, 503, 503, 503, 503)
        try await client.sandbox.trigger(event, of: .payRam)
        let deliveries = try await client.sandbox.deliveries { $0.first?.state == .failed }
        #expect(deliveries.first?.state == .failed)
        #expect(deliveries.first?.attempts.count == count)
        #expect(await receiver.requests.count == count)
      }
    }

    @Test("Each attempt of Yera Connect has an id of its own, and the event keeps its")
    func attemptIDs() async throws {
      try await withDeliveries(
        of: .yeraConnect, retries: .realTime(timesFaster: 1_000)
      ) { client, receiver in
        await receiver.answer(500)
        try await client.sandbox.trigger("payment.completed", of: .yeraConnect)
        let requests = try await receiver.requests(count: 2)
        #expect(Set(requests.map { $0.header("yera-delivery-id") }).count == 2)
        #expect(Set(requests.map { $0.header("yera-event-id") }).count == 1)
        #expect(Set(requests.map(\.text)).count == 1)
      }
    }

    @Test("Each attempt of EcomTrade24 names its own time")
    func sentAt() async throws {
      try await withDeliveries(of: .ecomTrade24) { client, receiver in
        await receiver.answer(500)
        try await client.sandbox.trigger("paid", of: .ecomTrade24)
        _ = try await client.sandbox.deliveries { $0.first?.attempts.count == 1 }
        await client.sandbox.advanceClock(bySeconds: 5)
        let times = try await receiver.requests(count: 2).map {
          try JSONNode.parse($0.body)["sent_at"]?.string
        }
        #expect(times == ["2025-01-10T12:05:01+00:00", "2025-01-10T12:05:06+00:00"])
      }
    }

    @Test("A receiver that nobody listens at fails an attempt and holds nothing up")
    func deadReceiver() async throws {
      var address = ""
      try await Receiver.run { address = await $0.address }
      try await withSandbox { sandbox in
        try await sandbox.deliverWebhooks(of: .joPay, to: WebhookDestination(address))
        let client = SandboxClient(sandbox: sandbox)
        let id = try await client.createSession()
        _ = try await client.act("pay", on: id, at: .joPay)
        #expect(try await client.status(of: id) == "completed")
        let delivery = try await sandbox.deliveries { $0.first?.attempts.count == 1 }.first
        #expect(delivery?.attempts.first?.status == nil)
        #expect(delivery?.attempts.first?.failure == "Nothing listens there.")
        #expect(delivery?.state == .waiting)
      }
    }

    @Test("A receiver that never answers is given up in time, and stops nobody from stopping")
    func silentReceiver() async throws {
      try await withDeliveries(of: .joPay, timeout: .milliseconds(200)) { client, receiver in
        await receiver.fallSilent()
        for _ in 0..<3 {
          try await client.sandbox.trigger("checkout.payment.failed", of: .joPay)
        }
        let id = try await client.createSession()
        #expect(try await client.status(of: id) == "pending")
        let deliveries = try await client.sandbox.deliveries {
          $0.allSatisfy { $0.attempts.count == 1 }
        }
        #expect(
          deliveries.compactMap { $0.attempts.first?.failure }
            == Array(repeating: "There was no answer within 0.2 seconds.", count: 3))
      }
      let clock = ContinuousClock()
      let start = clock.now
      try await withDeliveries(of: .joPay, timeout: .seconds(60)) { client, receiver in
        await receiver.fallSilent()
        try await client.sandbox.trigger("checkout.payment.failed", of: .joPay)
        _ = try await receiver.requests(count: 1)
      }
      #expect(clock.now - start < .seconds(30))
    }
  }
#endif
