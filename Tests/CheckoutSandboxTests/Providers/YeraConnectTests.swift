#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct YeraConnectTests {
    private func create(_ client: SandboxClient, _ body: String) async throws -> Reply {
      try await client.call(.yeraConnect, .POST, "/checkout-sessions", body: body)
    }

    @Test("A session has the amount with its digits, and the currency of the country")
    func session() async throws {
      try await withSandbox(clock: .manual(unixTime: 1_767_495_158)) { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let reply = try await create(client, #"{"amount":"100.50","countryCode":"NL"}"#)
        let session = try reply.json["checkoutSession"]
        #expect(reply.status == 201)
        #expect(session?["id"]?.string?.hasPrefix("yc_sess_") == true)
        #expect(session?["externalSessionId"]?.string == session?["id"]?.string)
        #expect(session?["amount"]?.string == "100.50")
        #expect(session?["currency"]?.string == "EUR")
        #expect(session?["createdAt"]?.string == "2026-01-04T02:52:38.000Z")
      }
    }

    static let returns: [(more: String, pressed: String, address: String?)] = [
      (#","redirectUrl":"https://a.example/1""#, "pay", "https://a.example/1"),
      (#","redirectUrl":"https://a.example/1""#, "cancel", "https://a.example/1"),
      (
        #","redirectUrl":"https://a.example/1","successUrl":"https://a.example/2""#, "pay",
        "https://a.example/2"
      ),
      (#","cancelUrl":"https://a.example/3""#, "cancel", "https://a.example/3"),
      ("", "pay", nil),
    ]

    @Test("The page leads back to the addresses of the request, or stays", arguments: returns)
    func redirects(more: String, pressed: String, address: String?) async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let reply = try await create(client, #"{"amount":"5","countryCode":"US"\#(more)}"#)
        let id = try reply.json["checkoutSession"]?["id"]?.string ?? ""
        let location = try await client.press(pressed, of: id, at: .yeraConnect).location
        #expect(location == address ?? "/yera-connect/pay/\(id)")
      }
    }

    static let refused: [(body: String, place: String)] = [
      (#"{"amount":"5"}"#, "$.countryCode"), (#"{"countryCode":"NL"}"#, "$.amount"),
      (#"{"amount":"0.00","countryCode":"NL"}"#, "$.amount"),
      (#"{"amount":"99999999999999999999","countryCode":"NL"}"#, "$.amount"),
      (#"{"amount":"5","countryCode":"Netherlands"}"#, "$.countryCode"),
      (#"{"amount":250,"countryCode":"DE"}"#, "$.amount"),
    ]

    @Test(
      "What does not fit is refused with 422, the place and the request's id", arguments: refused)
    func refuses(body: String, place: String) async throws {
      try await withSandbox { sandbox in
        let reply = try await create(SandboxClient(sandbox: sandbox), body)
        #expect(reply.status == 422)
        #expect(try reply.json["ok"]?.bool == false)
        #expect(try reply.json["error"]?.string == "Validation Error")
        #expect(try reply.json["message"]?.string?.contains(place) == true)
        #expect(try reply.json["requestId"]?.string == reply.headers.first(name: "x-request-id"))
      }
    }

    @Test("A missing key is refused in Yera Connect's own words")
    func wrongKey() async throws {
      try await withSandbox { sandbox in
        let reply = try await SandboxClient(sandbox: sandbox).send(
          .POST, "/yera-connect/checkout-sessions", body: "{}")
        #expect(reply.status == 401)
        #expect(try reply.json["error"]?.string == "Unauthorized")
        #expect(try reply.json["message"]?.string == "Invalid or missing API key.")
      }
    }

    static let orders: [(more: String, total: String)] = [
      ("", "0.00"), (#","amount":12.5,"currency":"usd""#, "12.50"),
    ]

    @Test("A WooCommerce order costs what further members say, or nothing", arguments: orders)
    func wooCommerce(more: String, total: String) async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let reply = try await client.call(
          .yeraConnect, .POST, "/checkout/sessions", body: #"{"order_id":"7"\#(more)}"#)
        let id = try reply.json["checkoutSession"]?["id"]?.string ?? ""
        let session = try await client.control(.GET, "/sessions/yera-connect/\(id)")
        #expect(try session.json["amount"]?.string == total)
      }
    }
  }
#endif
