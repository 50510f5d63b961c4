#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct GStableTests {
    private func withClient(_ body: (SandboxClient) async throws -> Void) async throws {
      try await withSandbox(clock: .manual(unixTime: 1_767_495_158)) { sandbox in
        try await body(SandboxClient(sandbox: sandbox))
      }
    }

    @Test("A paid session is settling after 10 seconds and completed after 40")
    func settling() async throws {
      try await withClient { client in
        let id = try await client.createGStableSession()
        #expect(try await client.gStableStatus(id) == "initialized")
        _ = try await client.press("pay", of: id, at: .gStable)
        #expect(try await client.gStableStatus(id) == "paid")
        await client.sandbox.advanceClock(bySeconds: 10)
        #expect(try await client.gStableStatus(id) == "settling")
        await client.sandbox.advanceClock(bySeconds: 30)
        #expect(try await client.gStableStatus(id) == "completed")
      }
    }

    @Test("A settlement that is delayed is pending for an hour, and cannot be delayed twice")
    func settlementPending() async throws {
      try await withClient { client in
        let id = try await client.createGStableSession()
        #expect(try await client.act("delay-settlement", on: id, at: .gStable).status == 409)
        _ = try await client.act("pay", on: id, at: .gStable)
        #expect(try await client.act("delay-settlement", on: id, at: .gStable).status == 200)
        #expect(try await client.act("delay-settlement", on: id, at: .gStable).status == 409)
        await client.sandbox.advanceClock(bySeconds: 3_599)
        #expect(try await client.gStableStatus(id) == "settlement_pending")
        await client.sandbox.advanceClock(bySeconds: 1)
        #expect(try await client.gStableStatus(id) == "completed")
      }
    }

    @Test("A session expires after half an hour, or when it was asked to")
    func expiry() async throws {
      try await withClient { client in
        let short = try await client.createGStableSession()
        let long = try await client.createGStableSession(
          more: #","expirationTime":\#(1_767_495_158 + 3_600)"#)
        await client.sandbox.advanceClock(bySeconds: 1_800)
        #expect(try await client.gStableStatus(short) == "expired")
        #expect(try await client.gStableStatus(long) == "initialized")
      }
    }

    @Test("A paid session shows the amount, the fee of 0.2 % and when it was paid")
    func transaction() async throws {
      try await withClient { client in
        let id = try await client.createGStableSession()
        #expect(try await client.gStableSession(id)?["transaction"]?.isNull == true)
        _ = try await client.act("pay", on: id, at: .gStable)
        let session = try await client.gStableSession(id)
        #expect(session?["session"]?["paymentSucceededTime"]?.string == "2026-01-04 02:52:38")
        #expect(session?["transaction"]?["paymentValue"]?.number == "19900000")
        #expect(session?["transaction"]?["feeValue"]?.number == "39800")
        #expect(session?["transaction"]?["netValue"]?.number == "19860200")
      }
    }

    static let ends: [(action: String, code: Int)] = [("pay", 100_204), ("expire", 100_203)]

    @Test("A session that has ended is cancelled no more", arguments: ends)
    func cancelEnded(action: String, code: Int) async throws {
      try await withClient { client in
        let id = try await client.createGStableSession()
        _ = try await client.act(action, on: id, at: .gStable)
        #expect(try await cancel(id, client) == code)
      }
    }

    @Test("A session is cancelled once, and not after its payer has signed")
    func cancelTwice() async throws {
      try await withClient { client in
        let id = try await client.createGStableSession()
        #expect(try await cancel(id, client) == 0)
        #expect(try await client.gStableStatus(id) == "cancelled")
        #expect(try await cancel(id, client) == 100_205)
        let signed = try await client.createGStableSession()
        _ = try await client.press("fail", of: signed, at: .gStable)
        #expect(try await client.gStableSession(signed)?["session"]?["signedOnce"]?.number == "1")
        #expect(try await cancel(signed, client) == 900_202)
      }
    }

    private func cancel(_ id: String, _ client: SandboxClient) async throws -> Int? {
      try await client.call(
        .gStable, .POST, "/session/checkout/cancel",
        body: #"{"sessionId":"\#(id)"}"#
      ).json["code"]?.integer
    }

    @Test("A list has the newest first and only what its name says, page by page")
    func lists() async throws {
      try await withClient { client in
        var ids: [String] = []
        for _ in 0..<5 { ids.append(try await client.createGStableSession()) }
        _ = try await client.act("pay", on: ids[1], at: .gStable)
        func list(_ path: String) async throws -> (ids: [String], total: Int?) {
          let data = try await client.call(.gStable, .GET, "/session/list/\(path)").json["data"]
          let found = (data?["sessions"]?.array ?? []).compactMap {
            $0["session"]?["sessionId"]?.string
          }
          return (found, data?["total"]?.integer)
        }
        #expect(try await list("all/1/2") == ([ids[4], ids[3]], 5))
        #expect(try await list("all/3/2") == ([ids[0]], 5))
        #expect(try await list("all/4/2") == ([], 5))
        #expect(try await list("paid/1/10") == ([ids[1]], 1))
        #expect(try await list("completed/1/10") == ([], 0))
      }
    }

    @Test("A page beyond all numbers is empty, and page 0 is refused")
    func pages() async throws {
      try await withClient { client in
        let far = try await client.call(.gStable, .GET, "/product/list/\(Int.max)/100").json
        #expect(far["data"]?["products"]?.array?.isEmpty == true)
        // Here, unlike in lists of sessions, GStable writes numbers as text.
        #expect(far["data"]?["size"]?.string == "100")
        let none = try await client.call(.gStable, .GET, "/product/list/0/100").json
        #expect(none["code"]?.integer == 400_101)
      }
    }

    static let refused: [(more: String, items: String?, code: Int)] = [
      (#","expirationTime":1767495159"#, nil, 400_101), ("", "", 400_101),
      ("", #"{"itemType":"product","productId":"prd_x","quantity":1,"unitPrice":1}"#, 100_301),
      (
        "",
        #"{"itemType":"one_time","quantity":0,"unitPrice":1,"productData":{"productName":"A"}}"#,
        400_101
      ),
      (
        "",
        #"{"itemType":"one_time","quantity":2,"unitPrice":9223372036854775807,"productData":{"productName":"A"}}"#,
        400_101
      ),
    ]

    @Test("A session that GStable would not make is refused with status 200", arguments: refused)
    func refuses(more: String, items: String?, code: Int) async throws {
      try await withClient { client in
        let order =
          if let items {
            try await client.gStableOrder(items: items, more: more)
          } else {
            try await client.gStableOrder(more: more)
          }
        let reply = try await client.call(.gStable, .POST, "/session/checkout/create", body: order)
        #expect(reply.status == 200)
        #expect(try reply.json["code"]?.integer == code)
        #expect(try reply.json["data"]?.isNull == true)
        #expect(try await client.sessionCount() == 0)
      }
    }

    @Test("A token that nobody settles in has GStable's code for that")
    func unsupportedToken() async throws {
      try await withClient { client in
        let order = try await client.gStableOrder().replacing("polygon::usdc", with: "moon::usdc")
        let reply = try await client.call(.gStable, .POST, "/session/checkout/create", body: order)
        #expect(try reply.json["code"]?.integer == 400_201)
      }
    }

    @Test("A wrong key is refused with 401, as JSON or on demand as a page")
    func wrongKey() async throws {
      try await withClient { client in
        func reply() async throws -> Reply {
          try await client.send(
            .GET, "/gstable/account/list", headers: [("Authorization", "Bearer no")])
        }
        let json = try await reply()
        #expect(json.status == 401)
        #expect(try json.json["code"]?.integer == 999_999)
        await client.sandbox.inject(.notJSON, at: .gStable, times: 1)
        let page = try await reply()
        #expect(page.status == 401)
        #expect(page.headers.first(name: "content-type") == "text/html")
      }
    }

    @Test("A payment link's page begins a session, and that of a disabled one does not")
    func linkPage() async throws {
      try await withClient { client in
        let link = try await makeLink(client)
        let reply = try await client.page(of: link, at: .gStable)
        let id = reply.location?.split(separator: "/").last.map(String.init) ?? ""
        #expect(reply.status == 303)
        #expect(try await client.gStableStatus(id) == "initialized")
        #expect(try await client.page(of: id, at: .gStable).text.contains("$3.00"))
        let body = #"{"linkId":"\#(link)"}"#
        _ = try await client.call(.gStable, .POST, "/payment/link/disable", body: body)
        #expect(try await client.page(of: link, at: .gStable).status == 404)
      }
    }

    @Test("A product that a link sells is not removed")
    func usedProduct() async throws {
      try await withClient { client in
        _ = try await makeLink(client)
        let products = try await client.call(.gStable, .GET, "/product/list/1/1").json["data"]
        let id = products?["products"]?.array?.first?["productId"]?.string ?? ""
        let reply = try await client.call(
          .gStable, .POST, "/product/remove", body: #"{"productId":"\#(id)"}"#)
        #expect(try reply.json["code"]?.integer == 100_305)
      }
    }

    private func makeLink(_ client: SandboxClient) async throws -> String {
      let product = try await client.call(
        .gStable, .POST, "/product/create", body: #"{"name":"Book","commonPrices":[1500000]}"#)
      let id = try product.json["data"]?["productId"]?.string ?? ""
      let link = try await client.call(
        .gStable, .POST, "/payment/link/create",
        body: "{\(try await client.gStableLink(selling: id))}")
      return try link.json["data"]?["linkId"]?.string ?? "none"
    }

    @Test("A refreshed key is another one, and the endpoint shows it")
    func refreshKey() async throws {
      try await withClient { client in
        let created = try await client.call(
          .gStable, .POST, "/webhook/create",
          body: """
            {"webhookName":"a","webhookUrl":"https://shop.example/","subscribedEvents":[]}
            """
        ).json["data"]
        let id = created?["webhookId"]?.string ?? ""
        _ = try await client.call(
          .gStable, .POST, "/webhook/key/refresh", body: #"{"webhookId":"\#(id)"}"#)
        let shown = try await client.call(.gStable, .GET, "/webhook/detail/\(id)").json["data"]
        let keys = [created, shown].compactMap { $0?["key"]?.string }
        #expect(keys.count == 2 && keys.allSatisfy { $0.hasPrefix("wkk_") })
        #expect(Set(keys).count == 2)
      }
    }

    @Test("A program's payment needs the link's version, its amount and the wallet that began it")
    func aiPayment() async throws {
      try await withClient { client in
        let id = try await makeLink(client)
        let link = try await client.call(.gStable, .GET, "/api/v1/payment/link/\(id)").json["data"]
        func create(_ payment: SandboxClient.AIPayment) async throws -> JSONNode {
          try await client.call(
            .gStable, .POST, "/api/v1/payment/session/create", body: payment.creation
          ).json
        }
        var payment = SandboxClient.AIPayment(link: link, version: "ver_old")
        #expect(try await create(payment)["code"]?.integer == 100_104)
        payment = SandboxClient.AIPayment(link: link, amount: "1")
        #expect(try await create(payment)["code"]?.integer == 400_101)
        payment = SandboxClient.AIPayment(link: link)
        let session = try await create(payment)["data"]?["sessionId"]?.string ?? ""
        payment.payer = "0x" + String(repeating: "b2", count: 20)
        let reply = try await client.call(
          .gStable, .POST, "/api/v1/payment/prepare", body: payment.preparation(of: session))
        #expect(try reply.json["code"]?.integer == 100_206)
      }
    }
  }
#endif
