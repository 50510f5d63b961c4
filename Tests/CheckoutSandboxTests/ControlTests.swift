#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct ControlTests {
    private func withClient(_ body: (SandboxClient) async throws -> Void) async throws {
      try await withSandbox(seed: 5, clock: .manual(unixTime: 1_000_000_000)) { sandbox in
        try await body(SandboxClient(sandbox: sandbox))
      }
    }

    @Test("The overview names each provider with its address and key")
    func overview() async throws {
      try await withClient { client in
        let json = try await client.control(.GET, "").json
        #expect(json["seed"]?.number == "5")
        let listed = json["providers"]?.array ?? []
        #expect(listed.count == SandboxProvider.allCases.count)
        for (entry, provider) in zip(listed, SandboxProvider.allCases) {
          #expect(entry["base_url"]?.string == client.sandbox.baseURL(for: provider))
          #expect(entry["api_key"]?.string == client.sandbox.apiKey(for: provider))
        }
      }
    }

    static let actions = [
      ("pay", "paid", "completed"), ("fail", "pending", "pending"),
      ("cancel", "pending", "pending"), ("expire", "expired", "expired"),
    ]

    @Test("An action changes what the control API and the provider say", arguments: actions)
    func action(name: String, state: String, status: String) async throws {
      try await withClient { client in
        let id = try await client.createSession()
        let reply = try await client.control(.POST, "/sessions/jopay/\(id)/\(name)")
        #expect(try reply.json["state"]?.string == state)
        #expect(try await client.status(of: id) == status)
      }
    }

    @Test("An action on a session that has ended is refused with 409")
    func actionTwice() async throws {
      try await withClient { client in
        let id = try await client.createSession()
        _ = try await client.control(.POST, "/sessions/jopay/\(id)/pay")
        #expect(try await client.control(.POST, "/sessions/jopay/\(id)/expire").status == 409)
      }
    }

    @Test("A session shows its attempts, its times and the request that made it")
    func session() async throws {
      try await withClient { client in
        let id = try await client.createSession()
        _ = try await client.press("fail", of: id)
        _ = try await client.press("pay", of: id)
        let json = try await client.control(.GET, "/sessions/jopay/\(id)").json
        #expect(json["attempts"]?.array?.first?["kind"]?.string == "failed")
        #expect(json["paid_at"]?.string == "2001-09-09T01:46:40Z")
        #expect(json["amount_minor_units"]?.number == "2500")
        #expect(json["request"]?["metadata"]?["order_id"]?.string == "7")
      }
    }

    @Test("Sessions are listed in the order in which they were made")
    func list() async throws {
      try await withClient { client in
        var ids: [String] = []
        for _ in 0..<3 { ids.append(try await client.createSession()) }
        let json = try await client.control(.GET, "/sessions/jopay").json
        #expect(json["sessions"]?.array?.compactMap { $0["id"]?.string } == ids)
      }
    }

    @Test("The clock is read and moved ahead")
    func clock() async throws {
      try await withClient { client in
        _ = try await client.control(.POST, "/clock", body: #"{"advance_seconds":61}"#)
        let json = try await client.control(.GET, "/clock").json
        #expect(json["unix_time"]?.number == "1000000061")
        #expect(json["now"]?.string == "2001-09-09T01:47:41Z")
      }
    }

    @Test("Counts tell calls apart by operation and status, dropped ones included")
    func counts() async throws {
      try await withClient { client in
        _ = try await client.createSession()
        _ = try await client.createSession()
        _ = try await client.joPay(.POST, "/sessions", body: "{}")
        await client.sandbox.inject(.dropBeforeWork, at: .joPay, times: 1)
        _ = try? await client.createSession()
        let counts = try await client.control(.GET, "/counts").json["counts"]?.array ?? []
        let lines = counts.map { "\($0["status"]?.number ?? "-"): \($0["count"]?.number ?? "-")" }
        #expect(lines == ["-: 1", "200: 2", "400: 1"])
        #expect(try await client.control(.DELETE, "/counts").json["counts"]?.array?.count == 0)
      }
    }

    static let faults = [
      #"{"kind":"latency","milliseconds":20}"#, #"{"kind":"status","status":503}"#,
      #"{"kind":"status","status":429,"retry_after_seconds":2}"#, #"{"kind":"drop-before-work"}"#,
      #"{"kind":"drop-after-work"}"#, #"{"kind":"malformed-json"}"#, #"{"kind":"truncated-body"}"#,
      #"{"kind":"oversized-body","bytes":9}"#, #"{"kind":"slow-body","milliseconds":5}"#,
      #"{"kind":"not-json"}"#, #"{"kind":"refused-with-success"}"#,
      #"{"kind":"unknown-enum-values"}"#, #"{"kind":"unknown-fields"}"#,
      #"{"kind":"redirect","location":"https://elsewhere.example/"}"#,
    ]

    @Test("A fault is listed as it was set", arguments: faults)
    func fault(json: String) async throws {
      try await withClient { client in
        let whole = json.dropLast() + #","provider":"jopay","operation":"createSession","times":2}"#
        _ = try await client.control(.POST, "/faults", body: String(whole))
        #expect(try await client.control(.GET, "/faults").text == #"{"faults":[\#(whole)]}"#)
      }
    }

    @Test("An action that a provider does not have is refused with 409")
    func foreignAction() async throws {
      try await withClient { client in
        let id = try await client.createSession()
        let reply = try await client.act("overpay", on: id, at: .joPay)
        #expect(reply.status == 409)
        #expect(try reply.message?.contains("There is: pay, fail, cancel, expire.") == true)
      }
    }

    @Test("A setting is listed as it was set")
    func setting() async throws {
      try await withClient { client in
        let name = "ecomtrade24-smart-routing"
        let before = try await client.control(.GET, "/settings").json["settings"]?.array ?? []
        #expect(before.allSatisfy { $0["on"]?.bool == false })
        let reply = try await client.control(
          .POST, "/settings", body: #"{"setting":"\#(name)","on":true}"#)
        let after = try reply.json["settings"]?.array ?? []
        #expect(after.filter { $0["on"]?.bool == true }.map { $0["setting"]?.string } == [name])
      }
    }

    @Test("A method that a path does not take is refused with those that it does")
    func allow() async throws {
      try await withClient { client in
        let reply = try await client.control(.PUT, "/clock")
        #expect(reply.status == 405)
        #expect(reply.headers.first(name: "allow") == "GET, POST")
      }
    }

    static let refused = [
      ("/settings", #"{"setting":"ecomtrade24-smart-routing"}"#, "$.on must be true or false"),
      ("/faults", "{}", "$.kind must be a string"),
      ("/faults", #"{"kind":"surprise"}"#, "$.kind must be one of latency, status"),
      ("/faults", #"{"kind":"not-json"}"#, "$.provider must be a string"),
      ("/faults", #"{"kind":"latency"}"#, "$.milliseconds must be an integer from 0"),
      (
        "/faults", #"{"kind":"not-json","provider":"jopay","times":-1}"#,
        "$.times must be an integer from 0"
      ),
      (
        "/faults", #"{"kind":"status","status":200,"provider":"jopay"}"#,
        "$.status must be from 400 to 599"
      ),
      ("/clock", #"{"advance_seconds":-5}"#, "$.advance_seconds must be an integer from 0"),
      ("/clock", #"{"advance_seconds":99999999999999999999}"#, "$.advance_seconds must be"),
      ("/clock", "{", "The body is no JSON: line 1, column 2"),
    ]

    @Test("A control request that is not understood says what is wrong", arguments: refused)
    func refuses(path: String, body: String, problem: String) async throws {
      try await withClient { client in
        let reply = try await client.control(.POST, path, body: body)
        #expect(reply.status == 400)
        #expect(try reply.message?.contains(problem) == true, "\(reply.text)")
      }
    }
  }
#endif
