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

  @Test("The number of an event with other bytes is a conflict")
  func conflict() async throws {
    let handler = try shop.handler([shop.noting])
    _ = try await shop.deliver(to: handler)
    let response = try await shop.deliver(#"{"type":"paid","id":"evt_1","n":2}"#, to: handler)
    #expect(response.status == .conflict)
    #expect(shop.calls.all == ["paid evt_1"])
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

  @Test("The types with a route can be listed")
  func types() throws {
    let refunded = WebhookShop.Handler.Route.on("refunded") { _ in }
    #expect(try shop.handler([refunded, shop.noting]).types == ["paid", "refunded"])
  }
}
