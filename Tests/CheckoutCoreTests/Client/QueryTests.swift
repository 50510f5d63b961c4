import CheckoutCore
import CheckoutTesting
import Foundation
import HTTPTypes
import Testing

@Suite("Queries")
struct QueryTests {
  private func path(of search: Search) async throws -> String? {
    let (shop, transport) = ShopClient.scripted(.status(204))
    _ = try await shop.send(search, to: .search)
    return transport.requests.first?.head.path
  }

  @Test("No parameter, no question mark")
  func empty() async throws {
    #expect(try await path(of: Search()) == "/v1/search")
    #expect(try await path(of: Search(tags: [])) == "/v1/search")
  }

  @Test(
    "Names and values are encoded, so that none can add a parameter",
    arguments: [
      ("q", "tea", "q=tea"), ("q", "", "q="), ("q", "a&b=c", "q=a%26b%3Dc"),
      ("q", "a#b?c", "q=a%23b%3Fc"), ("q", "a b+c", "q=a%20b%2Bc"), ("q", "%", "q=%25"),
      ("q", "\r\nHost: x", "q=%0D%0AHost%3A%20x"), ("a&b=", "1", "a%26b%3D=1"),
      ("q", "é", "q=%C3%A9"), ("items[]", "1", "items%5B%5D=1"),
    ])
  func encoded(name: String, value: String, query: String) async throws {
    let path = try #require(try await path(of: Search(query: [name: value])))

    #expect(path == "/v1/search?\(query)")
    let items = URLComponents(string: path)?.queryItems
    #expect(items == [URLQueryItem(name: name, value: value)])
  }

  @Test("Several parameters are joined, and a list repeats its name")
  func joined() async throws {
    let search = Search(query: ["a": "1", "b": "2"], tags: ["x", "y&z"])

    #expect(try await path(of: search) == "/v1/search?a=1&b=2&tag=x&tag=y%26z")
  }
}
