import CheckoutCore
import CheckoutTesting
import Testing

@Suite("What requests show")
struct RequestDisclosureTests {
  @Test("A request value shows nothing of its parameters")
  func parameters() {
    let search = Search(query: ["email": "ada@example.com"])
    var dumped = ""
    dump(search, to: &dumped)

    #expect("\(search)" == "Search")
    #expect(!dumped.contains("ada"))
    #expect(!String(reflecting: search).contains("ada"))
  }

  @Test("An endpoint shows its method and id, and nothing of its path")
  func endpoint() {
    let endpoint = Endpoint<ShopClient, NoRequest, Order>.retrieveOrder(id: "ada@example.com")
    var dumped = ""
    dump(endpoint, to: &dumped)

    #expect("\(endpoint)" == "GET retrieveOrder")
    #expect(!dumped.contains("ada"))
    #expect("\(endpoint.path)" == "<path>")
  }

  @Test("A stage shows nothing of the problem, also where that is plain text")
  func stage() async throws {
    let error = APIError<String>.Stage.rejected("ada@example.com")
    var dumped = ""
    dump(error, to: &dumped)

    #expect("\(error)" == "rejected")
    #expect(!dumped.contains("ada"))
  }

  @Test(
    "A number that JSON cannot say is refused before it is sent",
    arguments: [Double.nan, .infinity])
  func unsayableNumber(value: Double) async throws {
    let (shop, transport) = ShopClient.scripted(.status(204))
    let endpoint = Endpoint<ShopClient, [String: [Double]], NoContent>.post(
      "/rates", id: "setRates", repeatability: .unsafe)

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(["a": [1, value]], to: endpoint)
    }

    #expect(error.invalidRequest == .unwritableNumber)
    #expect(transport.requests.isEmpty)
  }

  @Test("The error of a keyed call tells its key, made here or passed")
  func idempotencyKey() async throws {
    for key in [nil, "order-1"] {
      let (shop, _) = ShopClient.scripted(
        .failure(.connectionLost), options: .init(makeIdempotencyKey: { "made" }))
      let error = try await #require(throws: APIError<ShopProblem>.self) {
        try await shop.send(Order(id: "o_1"), to: .payOrder, options: .init(idempotencyKey: key))
      }
      #expect(error.idempotencyKey == key ?? "made")
    }
  }

  @Test("An empty idempotency key is refused")
  func emptyIdempotencyKey() async throws {
    let (shop, transport) = ShopClient.scripted(.order)
    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .payOrder, options: .init(idempotencyKey: ""))
    }
    #expect(error.invalidRequest == .emptyIdempotencyKey)
    #expect(transport.requests.isEmpty)
  }

  @Test("A member's name is escaped like any string")
  func memberName() {
    var writer = JSONWriter()
    writer.writeObject { $0.write("a\"b\n", 1) }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"a\"b\n":1}"#)
  }
}
