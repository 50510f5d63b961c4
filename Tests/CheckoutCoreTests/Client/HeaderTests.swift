import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("Headers")
struct HeaderTests {
  private static let unusableValues = [
    "a\r\nX-Injected: 1", "a\nb", "a\rb", "a\0b", "\n", "a\u{1}", "a\u{7F}",
  ]

  @Test(
    "A value that could add a header is refused before anything is sent",
    arguments: unusableValues)
  func injectedValue(value: String) async throws {
    let (shop, transport) = ShopClient.scripted(.status(204))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Search(headers: ["X-Trace": value]), to: .search)
    }

    #expect(error.invalidRequest == .unusableHeader("X-Trace"))
    #expect(transport.requests.isEmpty)
    #expect(!error.description.contains("Injected"))
  }

  @Test(
    "A name that is none is refused",
    arguments: ["", "X Trace", "X-Trace:", "X\r\nY", "é", ":path", ":authority", "X\0"])
  func injectedName(name: String) async throws {
    let (shop, transport) = ShopClient.scripted(.status(204))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Search(headers: [name: "1"]), to: .search)
    }

    #expect(error.invalidRequest == .unusableHeader(name))
    #expect(transport.requests.isEmpty)
    #expect(error.description.allSatisfy { !$0.isNewline })
  }

  @Test("A key that could add a header is refused, and not shown", arguments: unusableValues)
  func injectedKey(value: String) async throws {
    let (shop, transport) = ShopClient.scripted(.status(204), key: "sk_test_9f8e\(value)")

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Search(), to: .search)
    }

    #expect(error.invalidRequest == .unusableKey)
    #expect(transport.requests.isEmpty)
    #expect(!String(reflecting: error).contains("9f8e"))
  }

  @Test("An idempotency key that could add a header is refused", arguments: unusableValues)
  func injectedIdempotencyKey(value: String) async throws {
    let (shop, transport) = ShopClient.scripted(.order)

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(
        Order(id: "o_1"), to: .payOrder, options: .init(idempotencyKey: value))
    }

    #expect(error.invalidRequest == .unusableHeader("Idempotency-Key"))
    #expect(transport.requests.isEmpty)
  }

  @Test("Nothing can replace the key", arguments: ["Authorization", "authorization"])
  func key(name: String) async throws {
    let field = try #require(HTTPField.Name(name))
    let (shop, transport) = ShopClient.scripted(
      .status(204), options: .init(headers: [field: "client"]))

    _ = try await shop.send(
      Search(headers: [name: "request"]), to: .search, options: .init(headers: [field: "call"]))

    let headers = try #require(transport.requests.first).head.headerFields
    #expect(headers[values: .authorization] == ["Bearer sk_test_1"])
  }

  @Test("The call's headers replace the request's, and those the client's")
  func precedence() async throws {
    let name = try #require(HTTPField.Name("X-Trace"))
    let (shop, transport) = ShopClient.scripted(
      .status(204), .status(204), .status(204), options: .init(headers: [name: "client"]))

    _ = try await shop.send(Search(), to: .search)
    _ = try await shop.send(Search(headers: ["x-trace": "request"]), to: .search)
    _ = try await shop.send(
      Search(headers: ["x-trace": "request"]), to: .search,
      options: .init(headers: [name: "call"]))

    #expect(
      transport.requests.map { $0.head.headerFields[values: name] }
        == [["client"], ["request"], ["call"]])
  }

  @Test("A header that comes several times is sent as often")
  func repeated() async throws {
    let name = try #require(HTTPField.Name("X-Tag"))
    var headers = HTTPFields()
    headers[values: name] = ["a", "b"]
    let (shop, transport) = ShopClient.scripted(.status(204), options: .init(headers: headers))

    _ = try await shop.send(Search(), to: .search)

    #expect(transport.requests.first?.head.headerFields[values: name] == ["a", "b"])
  }

  @Test("A request says who sends it, and what it accepts and carries")
  func own() async throws {
    let (shop, transport) = ShopClient.scripted(.order, .status(204))

    _ = try await shop.send(Order(id: "o_1"), to: .createOrder)
    _ = try await shop.send(to: .deleteOrder(id: "o_1"))

    let (post, delete) = (transport.requests[0].head, transport.requests[1].head)
    #expect(post.headerFields[.accept] == "application/json")
    #expect(post.headerFields[.contentType] == "application/json")
    #expect(post.headerFields[.userAgent]?.hasPrefix("swift-checkout/") == true)
    #expect(delete.headerFields[.contentType] == nil)
    #expect(delete.method == .delete)
    #expect(transport.requests[1].body == nil)
  }
}
