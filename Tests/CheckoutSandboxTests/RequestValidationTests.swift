#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct RequestValidationTests {
    static let invalid: [(body: String, problem: String)] = [
      ("[]", "$ must be an object, not an array"),
      ("{}", "$.line_items is required"),
      (Order(items: []).json, "$.line_items must have at least 1 element"),
      (
        Order(items: [.init(amount: "\"2500\"")]).json,
        "$.line_items[0].amount must be an integer, not a string"
      ),
      (
        Order(items: [.init(), .init(amount: "25.5")]).json,
        "$.line_items[1].amount must be an integer, not a number"
      ),
      (
        Order(items: [.init(amount: "-1")]).json,
        "$.line_items[0].amount must be a plain integer from 0"
      ),
      (
        Order(items: [.init(quantity: "0")]).json,
        "$.line_items[0].quantity must be a plain integer from 1"
      ),
      (
        Order(items: [.init(amount: "9223372036854775807", quantity: "2")]).json,
        "$.line_items[0].quantity makes a total that does not fit"
      ),
      (
        Order(items: [.init(amount: "9223372036854775807"), .init(amount: "1")]).json,
        "$.line_items add up to more than fits"
      ),
      (
        Order(items: [.init(amount: "99999999999999999999")]).json,
        "$.line_items[0].amount must be a plain integer from 0"
      ),
      (
        Order(items: [.init(currency: "euro")]).json,
        "$.line_items[0].currency must be three letters that name a currency"
      ),
      (
        Order(items: [.init(), .init(currency: "usd")]).json,
        "$.line_items[1].currency must be eur, as in the items before it"
      ),
      (Order(successURL: "/thanks").json, "$.success_url must be an absolute address"),
      (
        Order(successURL: "https://shop.example/\\r\\nX: 1").json,
        "$.success_url must be an absolute address"
      ),
      (
        #"{"success_url":"a:b","success_url":"a:b","line_items":[],"cancel_url":"a:b"}"#,
        "$.success_url is there twice"
      ),
    ]

    @Test("A request that does not fit is refused with 400 and the place", arguments: invalid)
    func refusesInvalid(body: String, problem: String) async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let reply = try await client.joPay(.POST, "/sessions", body: body)
        #expect(reply.status == 400)
        #expect(try reply.message?.contains(problem) == true, "\(reply.text)")
      }
    }

    @Test("A refused request makes no session")
    func refusedMakesNothing() async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        _ = try await client.joPay(.POST, "/sessions", body: "{}")
        #expect(try await client.sessionCount() == 0)
      }
    }

    @Test("All problems of a request are reported at once")
    func allProblems() async throws {
      try await withSandbox { sandbox in
        let reply = try await SandboxClient(sandbox: sandbox).joPay(.POST, "/sessions", body: "{}")
        for name in ["line_items", "success_url", "cancel_url"] {
          #expect(try reply.message?.contains("$.\(name) is required") == true)
        }
      }
    }

    @Test("Members that the specification does not list are accepted")
    func unknownMembers() async throws {
      try await withSandbox { sandbox in
        let body = Order().json.dropLast() + #","brand_new":{"a":[1]}}"#
        let reply = try await SandboxClient(sandbox: sandbox)
          .joPay(.POST, "/sessions", body: String(body))
        #expect(reply.status == 200)
      }
    }
  }
#endif
