#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct WebhookControlTests {
    @Test("Webhooks are sent somewhere and listed with each attempt over the control API")
    func deliveries() async throws {
      try await Receiver.run { receiver in
        await receiver.answer(500)
        let address = await receiver.address
        try await withSandbox(clock: .manual(unixTime: 1_000_000_000)) { sandbox in
          let client = SandboxClient(sandbox: sandbox)
          let set = try await client.control(
            .POST, "/webhooks",
            body: #"""
              {"provider":"jopay","url":"\#(address)","retries":"real-time",\#
              "times_faster":1000,"timeout_milliseconds":5000,"secret":"my-secret"}
              """#)
          #expect(
            set.text == #"{"webhooks":[{"provider":"jopay","url":"\#(address)","#
              + #""has_own_secret":true,"timeout_milliseconds":5000,"retries":"real-time","#
              + #""times_faster":1000}]}"#)
          _ = try await client.control(.POST, "/webhooks/jopay/checkout.session.completed")
          _ = try await sandbox.deliveries { $0.first?.state == .delivered }
          let listed = try await client.control(.GET, "/deliveries/jopay").json["deliveries"]?
            .array?.first
          #expect(listed?["state"]?.string == "delivered")
          #expect(listed?["attempts"]?.array?.map { $0["status"]?.number } == ["500", "200"])
          #expect(listed?["attempts"]?.array?.first?["at"]?.string == "2001-09-09T01:46:40Z")
          #expect(
            try await client.control(.GET, "/deliveries/gstable").text == #"{"deliveries":[]}"#)
          let gone = try await client.control(.DELETE, "/webhooks/jopay")
          #expect(gone.text == #"{"webhooks":[]}"#)
        }
      }
    }

    @Test("The overview names each provider's secret")
    func secrets() async throws {
      try await withSandbox(seed: 7) { sandbox in
        let listed = try await SandboxClient(sandbox: sandbox).control(.GET, "").json["providers"]
        for (entry, provider) in zip(listed?.array ?? [], SandboxProvider.allCases) {
          #expect(entry["webhook_secret"]?.string == sandbox.webhookSecret(for: provider))
        }
      }
    }

    static let faults = [
      #"{"kind":"duplicate","copies":3}"#, #"{"kind":"reordered"}"#,
      #"{"kind":"clock-skew","seconds":-900}"#, #"{"kind":"wrong-signature"}"#,
      #"{"kind":"wrong-content-length","bytes":-7}"#,
    ]

    @Test("A fault of webhooks is listed as it was set", arguments: faults)
    func fault(json: String) async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let whole = json.dropLast() + #","provider":"payram","event":"payment.FILLED","times":2}"#
        _ = try await client.control(.POST, "/webhook-faults", body: String(whole))
        #expect(
          try await client.control(.GET, "/webhook-faults").text == #"{"faults":[\#(whole)]}"#)
        #expect(try await client.control(.DELETE, "/webhook-faults").text == #"{"faults":[]}"#)
      }
    }

    static let refused: [(String, String, UInt, String)] = [
      ("/webhooks", #"{"provider":"jopay"}"#, 400, "$.url must be a string"),
      ("/webhooks", #"{"provider":"jopay","url":"shop"}"#, 400, "shop is no web address"),
      (
        "/webhooks", #"{"provider":"jopay","url":"http://127.0.0.1:65536"}"#, 400,
        ":65536 is no web address"
      ),
      (
        "/webhooks", #"{"provider":"jopay","url":"http://[::1]:0/"}"#, 400,
        "http://[::1]:0/ is no web address"
      ),
      (
        "/webhooks", #"{"provider":"jopay","url":"http://a","retries":"never"}"#, 400,
        "$.retries must be one of sandbox-clock, real-time"
      ),
      ("/webhooks/jopay/checkout.session.completed", "", 409, "Say first where"),
      ("/webhooks/jopay/surprise", "", 404, "JoPay has no event surprise. There is: checkout."),
      ("/webhook-faults", #"{"kind":"late"}"#, 400, "$.kind must be one of duplicate"),
      ("/webhook-faults", #"{"kind":"clock-skew"}"#, 400, "$.seconds must be an integer"),
    ]

    @Test("What cannot be done is refused with a reason", arguments: refused)
    func refuses(path: String, body: String, status: UInt, problem: String) async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let reply = try await client.control(.POST, path, body: body)
        #expect(reply.status == status)
        #expect(try reply.message?.contains(problem) == true, "\(reply.text)")
      }
    }

    @Test("An endpoint made through GStable's API gets what it subscribed to, with its own key")
    func gStableEndpoint() async throws {
      try await Receiver.run { receiver in
        let address = await receiver.address
        try await withSandbox { sandbox in
          let client = SandboxClient(sandbox: sandbox)
          let reply = try await client.call(
            .gStable, .POST, "/webhook/create",
            body: #"{"webhookName":"a","webhookUrl":"\#(address)","subscribedEvents":["#
              + #""session.paid","product.created"]}"#)
          let key = try #require(try reply.json["data"]?["key"]?.string)
          let id = try await client.createSession(at: .gStable)
          _ = try await client.act("pay", on: id, at: .gStable)
          let request = try #require(try await receiver.requests(count: 1).first)
          #expect(try JSONNode.parse(request.body)["eventType"]?.string == "session.paid")
          #expect(key != sandbox.webhookSecret(for: .gStable))
          let deliveries = try await sandbox.deliveries { $0.first?.state == .delivered }
          #expect(deliveries.map(\.event) == ["session.paid"])
        }
      }
    }

    @Test("One event is sent without a sandbox, and its answer is told")
    func trigger() async throws {
      try await Receiver.run { receiver in
        await receiver.answer(401)
        let attempt = try await Sandbox.trigger(
          "paid", of: .ecomTrade24, to: WebhookDestination(await receiver.address, secret: "s"))
        #expect(attempt.status == 401)
        #expect(!attempt.isSuccess)
        #expect(await receiver.requests.first?.path == "/hooks")
      }
    }
  }
#endif
