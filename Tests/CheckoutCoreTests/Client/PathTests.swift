import CheckoutCore
import CheckoutTesting
import Foundation
import HTTPTypes
import Testing

@Suite("Paths")
struct PathTests {
  @Test(
    "A parameter is one segment, whatever is in it",
    arguments: [
      ("o_1", "o_1"), ("../admin", "..%2Fadmin"), ("a/b", "a%2Fb"), ("a?b=c", "a%3Fb%3Dc"),
      ("a#b", "a%23b"), ("%2F", "%252F"), ("%2e%2e", "%252e%252e"), ("a b", "a%20b"),
      ("é", "%C3%A9"), ("🍵", "%F0%9F%8D%B5"), ("a\r\nX: y", "a%0D%0AX%3A%20y"), ("\0", "%00"),
      ("...", "..."), (".a", ".a"), ("a;b", "a%3Bb"), ("a\\b", "a%5Cb"), ("~-._", "~-._"),
      ("@:!$&'()*+,=", "%40%3A%21%24%26%27%28%29%2A%2B%2C%3D"), (" ", "%20"), ("\u{7F}", "%7F"),
    ])
  func encoded(id: String, segment: String) async throws {
    let (shop, transport) = ShopClient.scripted(.order)

    _ = try await shop.send(to: .retrieveOrder(id: id))

    #expect(transport.requests.first?.head.path == "/v1/orders/\(segment)")
    #expect(segment.removingPercentEncoding == id)
  }

  @Test("A parameter that reaches another path is refused", arguments: ["", ".", ".."])
  func refused(id: String) async throws {
    let (shop, transport) = ShopClient.scripted(.order)

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: .retrieveOrder(id: id))
    }

    #expect(error.invalidRequest == .unusablePathParameter)
    #expect(transport.requests.isEmpty)
  }

  @Test("Parameters of other types are their text")
  func types() {
    let path: RequestPath =
      "/a/\(7)/\(true)/\(Amount(24_33, fractionDigits: 2))/\(Currency.eur)/\(1.5)/\(MinorUnits(3))"

    #expect(path.text == "/a/7/true/24.33/EUR/1.5/3")
  }

  @Test("Two parameters cannot make a dot segment together")
  func together() async throws {
    let (shop, transport) = ShopClient.scripted(.status(204))
    let endpoint = Endpoint<ShopClient, NoRequest, NoContent>.get(
      "/orders/\(".")\(".")", id: "x", repeatability: .safe)

    await #expect(throws: APIError<ShopProblem>.self) { try await shop.send(to: endpoint) }
    #expect(transport.requests.isEmpty)
  }
}
