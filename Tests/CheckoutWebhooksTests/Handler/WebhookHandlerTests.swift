import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import HTTPTypes
import Testing

@Suite("WebhookHandler")
struct WebhookHandlerTests {
  let shop: WebhookShop

  init() throws { shop = try WebhookShop() }

  struct OutOfOrder: Error {}

  @Test("An event goes to the route for its type")
  func route() async throws {
    let response = try await shop.deliver(to: shop.handler([shop.noting]))
    #expect(response.status == .ok)
    #expect(response.body == "done\n")
    #expect(shop.calls.all == ["paid evt_1"])
  }

  @Test("An event of a type without a route goes to the fallback")
  func fallback() async throws {
    let handler = try shop.handler([shop.noting])
    let response = try await shop.deliver(#"{"type":"new","id":"evt_2"}"#, to: handler)
    #expect(response.status == .ok)
    #expect(shop.calls.all == ["otherwise new"])
  }

  @Test("A second delivery is answered with success and not handled")
  func duplicate() async throws {
    let handler = try shop.handler([shop.noting])
    _ = try await shop.deliver(to: handler)
    let response = try await shop.deliver(to: handler)
    #expect(response.status == .ok)
    #expect(response.body == "duplicate\n")
    #expect(shop.calls.all == ["paid evt_1"])
  }

  @Test("The number of an event that was dealt with is a conflict when it comes with other bytes")
  func conflict() async throws {
    let handler = try shop.handler([shop.noting])
    _ = try await shop.deliver(to: handler)
    let response = try await shop.deliver(#"{"type":"paid","id":"evt_1","n":2}"#, to: handler)
    #expect(response.status == .conflict)
    #expect(shop.calls.all == ["paid evt_1"])
  }

  @Test("An event that could not be dealt with is not lost when it comes again in other bytes")
  func writtenAnew() async throws {
    let calls = shop.calls
    let handler = try shop.handler([
      .on("paid") { event in
        calls.add("\(event.payload.count) bytes")
        if calls.all.count == 1 { throw OutOfOrder() }
      }
    ])
    _ = try await shop.deliver(#"{"type":"paid","id":"evt_1","try":1}"#, to: handler)
    let response = try await shop.deliver(#"{"type":"paid","id":"evt_1","try":22}"#, to: handler)
    #expect(response.body == "done\n")
    #expect(calls.all == ["36 bytes", "37 bytes"])
  }

  @Test("Other bytes are a duplicate when payloads are not compared")
  func uncompared() async throws {
    let handler = try shop.handler([shop.noting], options: .init(comparesPayloads: false))
    _ = try await shop.deliver(to: handler)
    let response = try await shop.deliver(#"{"type":"paid","id":"evt_1","n":2}"#, to: handler)
    #expect(response.body == "duplicate\n")
  }

  @Test("Other bytes are a duplicate when the provider numbers no events")
  func retold() async throws {
    let handler = try shop.handler([shop.noting])
    _ = try await shop.deliver(#"{"type":"paid","order":"7"}"#, to: handler)
    let response = try await shop.deliver(#"{"order":"7","type":"paid"}"#, to: handler)
    #expect(response.body == "duplicate\n")
    #expect(shop.calls.all == ["paid 7"])
  }

  @Test("An event without a key is refused, since it would hide all others without one")
  func noKey() async throws {
    let response = try await shop.deliver(
      #"{"type":"paid","id":""}"#, to: shop.handler([shop.noting]))
    #expect(response.status == .unprocessableContent)
    #expect(shop.inbox.count == 0)
  }

  @Test("What does not verify is answered as the error suggests, and leaves no trace")
  func forged() async throws {
    let handler = try shop.handler([shop.noting])
    let body = Array(#"{"type":"paid","id":"evt_1"}"#.utf8)
    let headers = try shop.signer.headers(for: body + [32], sentAt: shop.clock.unixTime)
    let response = await handler.handle(body, headers: headers)
    #expect(response.status == .unauthorized)
    #expect(shop.calls.all.isEmpty)
    #expect(shop.inbox.count == 0)
  }

  @Test("A closure that throws is answered 500, and the next delivery is handled anew")
  func throwing() async throws {
    let calls = shop.calls
    let handler = try shop.handler([
      .on("paid") { event in
        calls.add("try")
        if calls.all.count == 1 { throw OutOfOrder() }
      }
    ])
    let response = try await shop.deliver(to: handler)
    #expect(response.status == .internalServerError)
    guard case .failed(let error) = response.outcome else {
      Issue.record("The outcome is \(response.outcome).")
      return
    }
    #expect(error is OutOfOrder)
    #expect(try await shop.deliver(to: handler).body == "done\n")
    #expect(calls.all.count == 2)
  }

  @Test("A closure learns which attempt it is, to put aside what fails every time")
  func attempts() async throws {
    let calls = shop.calls
    let handler = try shop.handler([
      .on("paid") { event, token in
        guard token.attempt < 3 else { return calls.add("put aside") }
        throw OutOfOrder()
      }
    ])
    for status in [500, 500, 200] {
      #expect(try await shop.deliver(to: handler).status.code == status)
    }
    #expect(calls.all == ["put aside"])
  }

  @Test("Handlers with names of their own share an inbox and not their events")
  func endpoints() async throws {
    for name in ["eu", "us", nil] {
      let handler = try shop.handler([shop.noting], options: .init(endpoint: name))
      #expect(try await shop.deliver(to: handler).body == "done\n")
      #expect(try await shop.deliver(to: handler).body == "duplicate\n")
    }
    #expect(shop.inbox.count == 3)
  }

  @Test("Keys as long as a body are told apart by their last byte, and not kept whole")
  func longKeys() async throws {
    let handler = try shop.handler([shop.noting], options: .init(comparesPayloads: false))
    let key = String(repeating: "k", count: 300)
    for (last, answer) in [("a", "done\n"), ("b", "done\n"), ("a", "duplicate\n")] {
      let response = try await shop.deliver(#"{"type":"paid","id":"\#(key)\#(last)"}"#, to: handler)
      #expect(response.body == answer)
    }
    let whole = InboxKey(provider: "shop", key: "\(key)a")
    let claim = try await shop.inbox.claim(
      InboxDelivery(key: whole, identity: .state, digest: []), lease: .seconds(1),
      now: shop.clock.unixTime)
    #expect(claim != .duplicate)
  }

  @Test("A lease too short to be renewed is made longer, however it is set")
  func shortLease() {
    var options = WebhookShop.Handler.Options(lease: .zero)
    #expect(options.lease == .seconds(1))
    options.lease = .milliseconds(-5)
    #expect(options.lease == .seconds(1))
  }

  @Test("A full inbox is answered 503, so that the provider comes back")
  func full() async throws {
    let shop = try WebhookShop(limit: 0)
    let response = try await shop.deliver(to: shop.handler([shop.noting]))
    #expect(response.status == .serviceUnavailable)
    #expect(response.headers[.retryAfter] == "10")
    #expect(shop.calls.all.isEmpty)
  }

  @Test("Two routes for one type are refused at set-up")
  func twoRoutes() throws {
    #expect {
      _ = try shop.handler([shop.noting, shop.noting])
    } throws: {
      "\($0)" == "Two routes are for events of type paid. Make one of them."
    }
  }

  @Test("A route takes the events of several types", arguments: ["paid", "overpaid"])
  func severalTypes(type: String) async throws {
    let calls = shop.calls
    let handler = try shop.handler([.on("paid", "overpaid") { event in calls.add(event.typeName) }])
    #expect(handler.types == ["overpaid", "paid"])
    _ = try await shop.deliver(#"{"type":"\#(type)","id":"evt_1"}"#, to: handler)
    #expect(calls.all == [type])
  }

  @Test("The types with a route can be listed")
  func types() throws {
    let refunded = WebhookShop.Handler.Route.on("refunded") { _ in }
    #expect(try shop.handler([refunded, shop.noting]).types == ["paid", "refunded"])
  }
}
