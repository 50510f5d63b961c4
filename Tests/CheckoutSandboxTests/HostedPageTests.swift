#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import Testing

  @Suite struct HostedPageTests {
    private func page(_ order: Order) async throws -> Reply {
      try await withSandbox(clock: .manual(unixTime: 1_736_510_400)) { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        return try await client.page(of: try await client.createSession(order.json))
      }
    }

    @Test("The page shows each line, the total and when it expires")
    func content() async throws {
      var order = Order()
      order.items = [.init(quantity: "2"), .init(name: "Cup", amount: "123456")]
      let html = try await page(order).text
      for text in [
        "Coffee <span class=\"quantity\">× 2</span>", "€50.00", "Cup", "€1,234.56", "€1,284.56",
        "13:00 UTC, 10 January 2025", "shop.example", "Test mode",
      ] {
        #expect(html.contains(text), "\(text)")
      }
    }

    @Test("Nothing that a request says becomes markup")
    func escaping() async throws {
      var order = Order()
      order.items = [.init(name: #"<script>alert('x')</script>\"&amp;"#)]
      order.successURL = "https://shop.example/'onmouseover=alert(1)"
      let html = try await page(order).text
      #expect(!html.contains("<script"))
      #expect(!html.contains("'onmouseover"))
      #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;amp;"))
    }

    @Test("A paid page links to web addresses only")
    func noScriptLinks() async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        for (address, isLinked) in [("javascript:alert(1)", false), ("https://a.example", true)] {
          let id = try await client.createSession(Order(successURL: address).json)
          _ = try await client.press("pay", of: id)
          #expect(try await client.page(of: id).text.contains("href=") == isLinked)
        }
      }
    }

    @Test("The page runs no scripts, cannot be framed and is not stored")
    func headers() async throws {
      let headers = try await page(Order()).headers
      let policy = headers.first(name: "content-security-policy") ?? ""
      #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
      #expect(headers.first(name: "cache-control") == "no-store")
    }

    @Test(
      "A form that is not the page's changes nothing", arguments: ["", "outcome=steal", "%%=&&"])
    func unknownForm(body: String) async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let id = try await client.createSession()
        let reply = try await client.send(.POST, "/jopay/pay/\(id)", body: body)
        #expect(reply.status == 400)
        #expect(try await client.status(of: id) == "pending")
      }
    }
  }
#endif
