import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("Answers")
struct ResponseTests {
  @Test("A success comes with status, headers, exact bytes and id", arguments: [200, 201, 299])
  func success(status: Int) async throws {
    let body = " {\"lines\":[],\"id\":\"o_1\"}\n"
    let (shop, _) = ShopClient.scripted(
      .json(body, status: status, headers: [.server: "nginx"]))

    let answer = try await shop.send(Order(id: "o_1"), to: .createOrder)

    #expect(answer.value.id == "o_1")
    #expect(answer.status == status)
    #expect(answer.headers[.server] == "nginx")
    #expect(answer.body.bytes == Array(body.utf8))
    #expect(answer.attempts.map(\.outcome) == [.answered(status: status)])
  }

  @Test("An operation without a result ignores the body", arguments: ["", "{}", "<html>", "\0"])
  func noContent(body: String) async throws {
    let (shop, _) = ShopClient.scripted(.json(body, status: 204))

    #expect(try await shop.send(to: .deleteOrder(id: "o_1")).value == NoContent())
  }

  @Test("A refusal carries the provider's problem")
  func problem() async throws {
    let (shop, _) = ShopClient.scripted(.json(#"{"code":"declined"}"#, status: 402))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .createOrder)
    }

    #expect(error.problem?.code == "declined")
    #expect(error.status == 402)
    #expect(error.api == "Shop")
    #expect(error.operationID == "createOrder")
  }

  @Test(
    "A refusal whose body is not the provider's has no problem, but its bytes",
    arguments: ["", "<html>Bad Gateway</html>", "[]", #"{"code":1}"#, "\u{FEFF}{}", "null"])
  func otherProblem(body: String) async throws {
    let (shop, _) = ShopClient.scripted(.json(body, status: 502))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .createOrder)
    }

    guard case .rejected(nil) = error.stage else {
      Issue.record("\(error)")
      return
    }
    #expect(error.body?.bytes == Array(body.utf8))
  }

  @Test("A body that cannot be read names the place and keeps its bytes")
  func unreadable() async throws {
    let body = #"{"id":"o_1","lines":[{"name":"Tea","price":"2"}]}"#
    let (shop, _) = ShopClient.scripted(.json(body))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .createOrder)
    }

    guard case .unreadableBody(let reason) = error.unexpectedResponse else {
      Issue.record("\(error)")
      return
    }
    #expect(reason.place == "$.lines[0].price")
    #expect(error.body?.bytes == Array(body.utf8))
    #expect(error.status == 200)
  }

  @Test("A redirect is an error that says so", arguments: [300, 301, 302, 303, 304, 307, 308, 399])
  func redirect(status: Int) async throws {
    let (shop, transport) = ShopClient.scripted(
      .status(status, headers: [.location: "https://evil.example"]))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .createOrder)
    }

    #expect(error.unexpectedResponse == .redirect)
    #expect(transport.requests.count == 1)
  }

  @Test(
    "The provider's id of a request is kept if it can be shown",
    arguments: [
      ("X-Request-Id", "req_1", "req_1"), ("request-id", "a-b/c=", "a-b/c="),
      ("X-Request-Id", String(repeating: "a", count: 128), String(repeating: "a", count: 128)),
      ("X-Request-Id", String(repeating: "a", count: 129), nil), ("X-Request-Id", "", nil),
      ("X-Request-Id", "a b", nil), ("X-Request-Id", "é", nil), ("X-Request-Id", "a\tb", nil),
      ("X-Other-Id", "req_1", nil),
    ] as [(String, String, String?)])
  func requestID(name: String, value: String, id: String?) async throws {
    let field = try #require(HTTPField.Name(name))
    let (shop, _) = ShopClient.scripted(
      .status(204, headers: [field: value]), .json("{}", status: 400, headers: [field: value]))

    let answer = try await shop.send(to: .deleteOrder(id: "o_1"))
    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: .deleteOrder(id: "o_1"))
    }

    #expect(answer.requestID == id)
    #expect(error.requestID == id)
    #expect(error.description.contains("request id") == (id != nil))
  }
}
