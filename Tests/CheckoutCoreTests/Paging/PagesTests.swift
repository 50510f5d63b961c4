import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("Lists, page by page")
struct PagesTests {
  /// A list of the shop, the answers that it gets, and the requests that it takes for the elements.
  struct Reading: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let answers: [String]
    let list: @Sendable (ShopClient) -> ShopClient.List
    let queries: [String]
    var ids = ["a", "b", "c"]

    func read() async throws -> (ids: [String], queries: [String], left: Int) {
      let transport = ScriptedTransport(answers.map { .json($0) })
      let shop = ShopClient(apiKey: Secret("sk_test_1"), transport: transport)
      var ids: [String] = []
      for try await id in list(shop).items { ids.append(id) }
      return (ids, transport.queries, transport.remainingSteps)
    }
  }

  static let readings = [
    Reading(
      testDescription: "numbers, with a total",
      answers: [#"{"data":["a","b"],"total":3}"#, #"{"data":["c"],"total":3}"#],
      list: { $0.numbered() }, queries: ["page=1&size=2", "page=2&size=2"]),
    Reading(
      testDescription: "numbers, with a total that the last page fills",
      answers: [#"{"data":["a","b"],"total":2}"#],
      list: { $0.numbered() }, queries: ["page=1&size=2"], ids: ["a", "b"]),
    Reading(
      testDescription: "numbers, with a total and pages smaller than asked for",
      answers: [
        #"{"data":["a"],"total":3}"#, #"{"data":["b"],"total":3}"#, #"{"data":["c"],"total":3}"#,
      ],
      list: { $0.numbered() }, queries: ["page=1&size=2", "page=2&size=2", "page=3&size=2"]),
    Reading(
      testDescription: "numbers from 0, without a total",
      answers: [#"{"data":["a","b"]}"#, #"{"data":["c"]}"#],
      list: { $0.numbered(first: 0) }, queries: ["page=0&size=2", "page=1&size=2"]),
    Reading(
      testDescription: "numbers from the second page, with a total",
      answers: [#"{"data":["c"],"total":3}"#],
      list: { $0.numbered(from: 2) }, queries: ["page=2&size=2"], ids: ["c"]),
    Reading(
      testDescription: "more asked for than a page has at most",
      answers: [#"{"data":["a","b"]}"#, #"{"data":["c"]}"#],
      list: { $0.numbered(size: 500) }, queries: ["page=1&size=2", "page=2&size=2"]),
    Reading(
      testDescription: "less than one asked for",
      answers: [#"{"data":["a"]}"#, #"{"data":[]}"#],
      list: { $0.numbered(size: -1) }, queries: ["page=1&size=1", "page=2&size=1"], ids: ["a"]),
    Reading(
      testDescription: "offsets, with a short page at the end",
      answers: [#"{"data":["a","b"]}"#, #"{"data":["c"]}"#],
      list: { $0.skipping() }, queries: ["offset=0", "offset=2"]),
    Reading(
      testDescription: "offsets, with an empty page where the size is the provider's",
      answers: [#"{"data":["a","b"]}"#, #"{"data":["c"]}"#, #"{"data":[]}"#],
      list: { $0.skipping(maximum: nil) }, queries: ["offset=0", "offset=2", "offset=3"]),
    Reading(
      testDescription: "offsets, from the second element",
      answers: [#"{"data":["b","c"],"total":3}"#],
      list: { $0.skipping(from: 1) }, queries: ["offset=1"], ids: ["b", "c"]),
    Reading(
      testDescription: "an empty page before the total, as after a deletion",
      answers: [#"{"data":["a","b"],"total":9}"#, #"{"data":[],"total":9}"#],
      list: { $0.skipping() }, queries: ["offset=0", "offset=2"], ids: ["a", "b"]),
    Reading(
      testDescription: "an offset behind which nothing fits",
      answers: [#"{"data":["a","b"]}"#],
      list: { $0.skipping(from: .max) }, queries: ["offset=\(Int.max)"], ids: ["a", "b"]),
    Reading(
      testDescription: "a page number that no offset fits",
      answers: [#"{"data":["a","b"]}"#],
      list: { $0.numbered(from: .max) }, queries: ["page=\(Int.max)&size=2"], ids: ["a", "b"]),
    Reading(
      testDescription: "cursors, the last of which is null, over an empty page",
      answers: [
        #"{"data":["a","b"],"next":"x"}"#, #"{"data":[],"next":"y"}"#,
        #"{"data":["c"],"next":null}"#,
      ],
      list: { $0.following() }, queries: ["after=-", "after=x", "after=y"]),
    Reading(
      testDescription: "cursors, the last of which is empty",
      answers: [#"{"data":["a"],"next":""}"#],
      list: { $0.following(from: "k") }, queries: ["after=k"], ids: ["a"]),
  ]

  @Test("All elements come in order, with no page too many", arguments: readings)
  func elements(_ reading: Reading) async throws {
    let result = try await reading.read()
    #expect(result.ids == reading.ids)
    #expect(result.queries == reading.queries)
    #expect(result.left == 0)
  }

  @Test("Nothing is fetched before the loop, and nothing behind the element where it is left")
  func laziness() async throws {
    let (shop, transport) = ShopClient.scripted(
      .json(#"{"data":["a","b"],"next":"x"}"#), .json(#"{"data":["c"],"next":"y"}"#))
    let items = shop.following().items
    #expect(transport.requests.isEmpty)
    for try await id in items where id == "b" { break }
    #expect(transport.queries == ["after=-"])
  }

  @Test("Each loop starts anew")
  func twice() async throws {
    let (shop, transport) = ShopClient.scripted(
      .json(#"{"data":["a"]}"#), .json(#"{"data":["a"]}"#))
    let pages = shop.numbered()
    for _ in 1...2 {
      var count = 0
      for try await _ in pages { count += 1 }
      #expect(count == 1)
    }
    #expect(transport.queries == ["page=1&size=2", "page=1&size=2"])
  }
}

extension ScriptedTransport {
  /// The queries of the requests so far.
  var queries: [String] {
    requests.map { request in
      request.head.path.map { String($0.drop { $0 != "?" }.dropFirst()) } ?? ""
    }
  }
}
