import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Paging
import Testing

/// Lists in pages: what the spec says of them reaches the wire.
@Suite("A generated client: lists in pages")
struct PagingWireTests {
  private func client(_ answers: String...) -> (PagingClient, ScriptedTransport) {
    let transport = ScriptedTransport(answers.map { .json($0) })
    return (PagingClient(transport: transport), transport)
  }

  private func paths(_ transport: ScriptedTransport) -> [String?] {
    transport.requests.map(\.head.path)
  }

  @Test("A cursor is sent back, beside what else the caller asks for")
  func cursor() async throws {
    let (client, transport) = client(
      #"{"data":[{"id":"a"}],"next_cursor":"x y"}"#,
      #"{"data":[{"id":"b"}],"next_cursor":null}"#)
    var ids: [String] = []
    for try await order in client.listAllOrders(.init(limit: 900, state: "open")).items {
      ids.append(order.id)
    }
    #expect(ids == ["a", "b"])
    #expect(
      paths(transport) == [
        "/orders?limit=50&state=open", "/orders?after=x%20y&limit=50&state=open",
      ])
  }

  @Test("The last element of a page is what the next is asked for by, while there are more")
  func lastElement() async throws {
    let (client, transport) = client(
      #"{"data":[{"id":"a"},{"id":"b"}],"has_more":true}"#,
      #"{"data":[{"id":"c"}],"has_more":false}"#)
    var ids: [String] = []
    for try await payout in client.listAllPayouts().items { ids.append(payout.id) }
    #expect(ids == ["a", "b", "c"])
    #expect(paths(transport) == ["/payouts?limit=100", "/payouts?starting_after=b&limit=100"])
  }

  @Test("Where nothing says whether there are more, a page without elements is the last")
  func untilEmpty() async throws {
    let (client, transport) = client(#"[{"id":"a"}]"#, "[]")
    var count = 0
    for try await _ in client.listAllEvents().items { count += 1 }
    #expect(count == 1)
    #expect(paths(transport) == ["/events", "/events?after=a"])
  }

  @Test("A number in the path counts from where the spec says")
  func number() async throws {
    let (client, transport) = client(
      #"{"refunds":[{"id":"a"}],"total":2}"#, #"{"refunds":[{"id":"b"}],"total":2}"#)
    let pages = client.refundsAll(positionValue: "s_1", .init(count: 1))
    var totals: [Int?] = []
    for try await page in pages { totals.append(page.total) }
    #expect(totals == [2, 2])
    #expect(
      paths(transport) == ["/shops/s_1/refunds/0?count=1", "/shops/s_1/refunds/1?count=1"])
  }

  @Test("An array is its own page, and an empty one the end")
  func array() async throws {
    let (client, transport) = client(#"["a","b"]"#, "[]")
    var tags: [String] = []
    for try await tag in client.listAllTags().items { tags.append(tag) }
    #expect(tags == ["a", "b"])
    #expect(paths(transport) == ["/tags?skip=0", "/tags?skip=2"])
  }

  @Test("A body goes with each page")
  func body() async throws {
    let (client, transport) = client(#"{"data":[{"id":"a"}]}"#, "{}")
    var count = 0
    for try await _ in client.searchAll(.init(body: .init(text: "tea"))).items { count += 1 }
    #expect(count == 1)
    #expect(paths(transport) == ["/search?page=1", "/search?page=2"])
    #expect(
      transport.requests.map(\.body) == [
        Array(#"{"text":"tea"}"#.utf8), Array(#"{"text":"tea"}"#.utf8),
      ])
  }
}
