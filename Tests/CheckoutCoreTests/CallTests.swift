import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("Calls")
struct CallTests {
  @Test("A call sends the endpoint's method and address, the key and the body")
  func request() async throws {
    let transport = ScriptedTransport([.json(#"{"id":"o_1","lines":[]}"#)])
    let shop = ShopClient(apiKey: Secret("sk_test_1"), transport: transport)
    let order = Order(id: "o_1", lines: [.init(name: "Tea", price: 250)], total: "2.50")

    let answer = try await shop.send(order, to: .createOrder)

    let request = try #require(transport.requests.first)
    #expect(answer.value == Order(id: "o_1"))
    #expect(request.head.method == .post)
    #expect(request.head.authority == "shop.example")
    #expect(request.head.path == "/v1/orders")
    #expect(request.head.headerFields[.authorization] == "Bearer sk_test_1")
    #expect(
      request.body.map { String(decoding: $0, as: UTF8.self) }
        == #"{"id":"o_1","lines":[{"name":"Tea","price":250}],"total":"2.50"}"#)
  }
}
