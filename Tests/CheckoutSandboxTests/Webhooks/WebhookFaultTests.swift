#if Sandbox
  import CheckoutSandbox
  import SpecGenerator
  import Testing

  @Suite struct WebhookFaultTests {
    @Test("A duplicate comes again although it was taken, signed anew")
    func duplicate() async throws {
      try await withDeliveries(of: .yeraConnect) { client, receiver in
        await client.sandbox.inject(
          .duplicate(copies: 2), intoWebhooksOf: .yeraConnect, event: "payment.completed",
          times: 1)
        for event in ["payment.failed", "payment.completed", "payment.completed"] {
          try await client.sandbox.trigger(event, of: .yeraConnect)
        }
        let deliveries = try await client.sandbox.deliveries {
          $0.count == 3 && $0.allSatisfy { $0.state == .delivered }
        }
        #expect(deliveries.map(\.attempts.count) == [1, 3, 1])
        #expect(await receiver.requests.count == 5)
      }
    }

    @Test("A reordered delivery comes after the next one")
    func reordered() async throws {
      try await withDeliveries(of: .joPay) { client, receiver in
        await client.sandbox.inject(.reordered, intoWebhooksOf: .joPay, times: 1)
        let id = try await client.createSession()
        _ = try await client.act("fail", on: id, at: .joPay)
        #expect(await client.sandbox.webhookDeliveries().first?.state == .held)
        _ = try await client.act("pay", on: id, at: .joPay)
        let events = try await receiver.requests(count: 2).map {
          try JSONNode.parse($0.body)["event"]?.string
        }
        #expect(events == ["checkout.session.completed", "checkout.payment.failed"])
      }
    }

    @Test("What is held back goes out when faults are cleared")
    func cleared() async throws {
      try await withDeliveries(of: .joPay) { client, receiver in
        await client.sandbox.inject(.reordered, intoWebhooksOf: .joPay)
        try await client.sandbox.trigger("checkout.payment.failed", of: .joPay)
        await client.sandbox.clearWebhookFaults()
        #expect(try await receiver.requests(count: 1).count == 1)
      }
    }

    @Test("A length that promises too much never arrives whole")
    func tooLong() async throws {
      try await withDeliveries(of: .joPay) { client, receiver in
        await client.sandbox.inject(
          .wrongContentLength(by: 10), intoWebhooksOf: .joPay, times: 1)
        try await client.sandbox.trigger("checkout.payment.failed", of: .joPay)
        let delivery = try await client.sandbox.deliveries { $0.first?.attempts.count == 1 }.first
        #expect(delivery?.attempts.first?.status == nil)
        for _ in 0..<200 where await receiver.brokenOff == 0 {
          try await Task.sleep(for: .milliseconds(10))
        }
        #expect(await receiver.brokenOff == 1)
        #expect(await receiver.requests.isEmpty)
      }
    }

    @Test("A length that is too small cuts the signed body")
    func tooShort() async throws {
      try await withDeliveries(of: .joPay) { client, receiver in
        await client.sandbox.inject(
          .wrongContentLength(by: -2), intoWebhooksOf: .joPay, times: 1)
        try await client.sandbox.trigger("checkout.payment.failed", of: .joPay)
        let request = try #require(try await receiver.requests(count: 1).first)
        #expect(request.header("Content-Length") == "\(request.body.count)")
        #expect(throws: JSONSyntaxError.self) { try JSONNode.parse(request.body) }
      }
    }
  }
#endif
