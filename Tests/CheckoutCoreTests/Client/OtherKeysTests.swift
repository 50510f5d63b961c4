import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Synchronization
import Testing

@Suite("Keys beside a client's own")
struct OtherKeysTests {
  typealias Way = APIProfile.Authentication

  /// Keys in the order in which they are handed out; the last one stays.
  private final class Keys: APIKeySource {
    private let rest: Mutex<ArraySlice<String>>

    init(_ keys: String...) { rest = Mutex(keys[...]) }

    var currentKey: Secret {
      rest.withLock { Secret(($0.count > 1 ? $0.popFirst() : $0.first) ?? "") }
    }
  }

  /// Writes down what it is shown of each attempt.
  private final class HeadScribe: ClientMiddleware {
    private let written = Mutex<[String]>([])
    var heads: [String] { written.withLock(\.self) }

    func beginAttempt(
      _ number: Int, of call: CallContext, request: inout OutgoingRequest
    ) async throws(MiddlewareRefusal) {
      let text = request.path + request.headers.map { "\($0.name): \($0.value)" }.joined()
      written.withLock { $0.append(text) }
    }
  }

  private func request(
    _ way: Way, _ keys: [String: String] = [:], after answers: [ScriptedTransport.Step] = [],
    own: any APIKeySource = Secret("own"), middleware: [any ClientMiddleware] = []
  ) async throws -> HTTPRequest {
    try await request(
      way, sources: keys.mapValues { Secret($0) }, after: answers, own: own,
      middleware: middleware)
  }

  private func request(
    _ way: Way, sources: [String: any APIKeySource], after answers: [ScriptedTransport.Step] = [],
    own: any APIKeySource = Secret("own"), middleware: [any ClientMiddleware] = []
  ) async throws -> HTTPRequest {
    let transport = ScriptedTransport(answers + [.order])
    let options = ClientOptions(
      otherKeys: sources, middleware: middleware, clock: FixedClock(),
      random: { 1 })
    let shop = ShopClient(apiKey: own, transport: transport, options: options)
    let endpoint = Endpoint<ShopClient, NoRequest, Order>.get(
      "/orders", id: "orders", repeatability: .safe, authentication: way)
    _ = try await shop.send(to: endpoint)
    return try #require(transport.requests.last).head
  }

  @Test("All that an operation asks for are sent, each where it belongs")
  func all() async throws {
    let way = Way.all([
      .header("X-Key"), .other("app", .query("app")), .other("user", .basic),
      .other("session", .cookie("sid")),
    ])
    let head = try await request(way, ["app": "a b", "user": "u:p", "session": "s;1"])
    #expect(head.headerFields[.authorization] == "Basic dTpw")
    #expect(head.headerFields[try #require(HTTPField.Name("X-Key"))] == "own")
    #expect(head.headerFields[.cookie] == "sid=s%3B1")
    #expect(head.path == "/v1/orders?app=a%20b")
  }

  @Test(
    "Of several ways the first is taken whose keys there are",
    arguments: [
      (["a": "1", "b": "2"], "a=1"), (["b": "2"], "b=2&c=own"), (["a": "1"], "a=1"),
    ])
  func first(_ keys: [String: String], _ query: String) async throws {
    let way = Way.first([
      .other("a", .query("a")), .all([.other("b", .query("b")), .query("c")]),
    ])
    #expect(try await request(way, keys).path == "/v1/orders?\(query)")
  }

  @Test(
    "A key that nobody gave is named, and nothing is sent",
    arguments: [
      Way.other("app", .bearer), .all([.bearer, .other("app", .query("k"))]),
      .first([.other("app", .bearer), .other("none", .basic)]),
    ])
  func missing(_ way: Way) async throws {
    let error = await #expect(throws: APIError<ShopProblem>.self) { try await request(way) }
    #expect(error?.effect == .nothingHappened)
    #expect("\(try #require(error))".contains("\"app\""))
  }

  @Test("A key as a cookie is replaced with the next attempt, and other cookies stay")
  func cookie() async throws {
    let keys = Keys("old", "new")
    let way = Way.all([.cookie("sid"), .other("app", .cookie("app"))])
    let head = try await request(way, ["app": "a"], after: [.status(503)], own: keys)
    #expect(head.headerFields[.cookie] == "app=a; sid=new")
  }

  @Test("Each that is replaced during a call is replaced in its next attempt, wherever it is")
  func renewed() async throws {
    let way = Way.all([
      .bearer, .other("a", .header("X-A")), .other("b", .query("b")), .other("c", .cookie("c")),
    ])
    let sources = ["a": Keys("a1", "a2"), "b": Keys("b1", "b2"), "c": Keys("c1", "c2")]

    let head = try await request(way, sources: sources, after: [.status(503)])

    #expect(head.headerFields[.authorization] == "Bearer own")
    #expect(head.headerFields[values: try #require(HTTPField.Name("X-A"))] == ["a2"])
    #expect(head.path == "/v1/orders?b=b2")
    #expect(head.headerFields[.cookie] == "c=c2")
  }

  @Test("One that cannot be sent by then ends the call with what came before it")
  func unusable() async throws {
    let error = await #expect(throws: APIError<ShopProblem>.self) {
      try await request(
        .all([.bearer, .other("a", .query("a"))]), sources: ["a": Keys("a1", "")],
        after: [.status(503)])
    }
    #expect(error?.status == 503)
    #expect(error?.attempts.map(\.decision) == [.stop(.unusableKey)])
  }

  @Test("Middleware sees none of them")
  func middleware() async throws {
    let scribe = HeadScribe()
    let way = Way.all([.header("X-Key"), .other("app", .query("app")), .other("c", .cookie("c"))])
    let head = try await request(way, ["app": "1", "c": "2"], middleware: [scribe])
    #expect(head.path == "/v1/orders?app=1")
    #expect(head.headerFields[.cookie] == "c=2")
    let shown = try #require(scribe.heads.first)
    #expect(!shown.contains("own") && !shown.contains("app=1") && !shown.contains("c=2"))
  }
}
