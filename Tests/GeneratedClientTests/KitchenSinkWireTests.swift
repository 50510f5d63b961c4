import CheckoutCore
import CheckoutTesting
import HTTPTypes
import KitchenSink
import Testing

/// What is generated for a spec with every kind of parameter and type, compiled and on the wire.
@Suite("A generated client: parameters and types")
struct KitchenSinkWireTests {
  private static func client(
    _ steps: ScriptedTransport.Step...
  ) -> (KitchenSinkClient, ScriptedTransport) {
    let transport = ScriptedTransport(steps)
    return (KitchenSinkClient(apiKey: Secret("lk_1"), transport: transport), transport)
  }

  @Test("Query, headers and key are where the spec has them")
  func parameters() async throws {
    let (sink, transport) = Self.client(.json("[]"))
    let things = try await sink.listThings(
      .init(
        xTraceID: "t-1", page: 2, state: .open, partsValue: true, fields: "id",
        since: "2025-01-10T13:00:00Z")
    )

    let head = try #require(transport.requests.first?.head)
    #expect(things.isEmpty)
    #expect(head.method == .get)
    #expect(
      head.path?.hasSuffix("?page=2&state=open&parts=true&fields=id&since=2025-01-10T13%3A00%3A00Z")
        == true)
    #expect(head.headerFields[try #require(HTTPField.Name("X-Trace-Id"))] == "t-1")
    #expect(head.headerFields[try #require(HTTPField.Name("X-Api-Key"))] == "lk_1")
  }

  @Test("A path parameter is one segment, and nothing is read where nothing is answered")
  func path() async throws {
    let (sink, transport) = Self.client(.status(204))
    try await sink.removePart(thingID: "a/b", part: 3)

    let head = try #require(transport.requests.first?.head)
    #expect(head.method == .delete)
    #expect(head.path?.contains("a%2Fb") == true)
  }

  @Test("Any JSON goes out and comes back as it is")
  func anything() async throws {
    let (sink, transport) = Self.client(.json(#"{"z":1.10,"a":[null]}"#))
    _ = try? await sink.patchAnything(
      thingID: "t", requestValue: "r", ["deep": [1, "two", nil]])

    let request = try #require(transport.requests.first)
    #expect(request.head.method == .patch)
    #expect(try JSONValue(json: request.body ?? []) == ["deep": [1, "two", nil]])
  }

  @Test("A key for test is not sent to the live server")
  func environment() async {
    let transport = ScriptedTransport([])
    let sink = KitchenSinkClient(apiKey: Secret("tk_1"), transport: transport)
    let error = await #expect(throws: KitchenSinkError.self) { try await sink.listThings() }

    guard case .invalidRequest(let reason) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason == .environmentMismatch(key: .test, server: .live))
    #expect(transport.requests.isEmpty)
  }
}
