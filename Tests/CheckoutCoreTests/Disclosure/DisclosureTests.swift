import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("What printing shows")
struct DisclosureTests {
  private static let json =
    #"{"id":"\#(Hidden.name)","lines":[{"name":"\#(Hidden.name)","price":1}],"mail":"\#(Hidden.email)"}"#

  private static func values() throws -> [(String, Any)] {
    let bytes = Array(json.utf8)
    let request = TransportRequest(
      head: HTTPRequest(
        method: .post, scheme: "https", authority: "shop.example", path: "/orders/\(Hidden.email)",
        headerFields: [.authorization: "Bearer \(Hidden.key)"]),
      body: bytes)
    let response = TransportResponse(
      head: HTTPResponse(status: .ok, headerFields: [.setCookie: Hidden.key]), body: bytes)
    let options = ClientOptions(headers: [.proxyAuthorization: Hidden.key])
    let transport = ScriptedTransport([.response(response)])
    let connection = APIConnection<ShopClient>(
      apiKey: Secret(Hidden.key), server: .production, transport: transport, options: options)
    var writer = JSONWriter()
    writer.write(Hidden.email)
    return [
      ("a secret", Secret(Hidden.key)),
      ("a model", try Order(json: json)),
      ("a value", try JSONValue(json: json)),
      ("a string value", JSONValue.string(Hidden.email)),
      ("an object", try JSONObject(json: json)),
      ("a member", JSONObject.Member(name: "mail", value: .string(Hidden.email))),
      ("an element", try JSONElement(json: json.utf8)),
      ("a writer", writer),
      ("bytes", UndisclosedBytes(bytes)),
      ("client options", options),
      ("call options", CallOptions(headers: [.cookie: Hidden.key], idempotencyKey: Hidden.key)),
      ("a connection", connection),
      ("a client", ShopClient(connection: connection)),
      ("a request", request),
      ("an answer", response),
      ("a script's step", ScriptedTransport.Step.response(response)),
      ("a script", transport),
    ]
  }

  @Test("Neither keys nor personal data")
  func values() throws {
    for (name, value) in try Self.values() {
      #expect(!Hidden.isShown(in: printed(value)), "\(name)")
    }
  }

  @Test(
    "A value that may be a body has no parts for a mirror",
    arguments: [
      "1.50" as Amount, "EUR" as Currency, "2025-01-10T13:00:00Z" as Timestamp,
      "o_1" as StringOrInteger, JSONValue.string(Hidden.email), [Hidden.email: 1] as JSONObject,
      Expandable<JSONObject>.id(Hidden.email), Clearable.value(Hidden.email), MinorUnits(150),
      Order(id: Hidden.email),
    ] as [any EndpointRequest])
  func bodies(value: any EndpointRequest) {
    #expect(Mirror(reflecting: value).children.isEmpty)
  }

  @Test("Not what a transport has recorded")
  func recorded() async throws {
    let response = TransportResponse(
      head: HTTPResponse(status: .ok), body: Array(Self.json.utf8))
    let recorder = RecordingTransport(ScriptedTransport([.response(response)]))
    let shop = ShopClient(apiKey: Secret(Hidden.key), transport: recorder)

    let answer = try await shop.send(try Order(json: Self.json), to: .createOrder)

    let exchange = try #require(recorder.exchanges.first)
    for value in [answer, exchange, exchange.request, recorder, shop] as [any Sendable] {
      #expect(!Hidden.isShown(in: printed(value)), "\(type(of: value))")
    }
    #expect(exchange.request.head.headerFields[.authorization] == "Bearer \(Hidden.key)")
  }

  @Test("Not the parts that a request value has written")
  func parts() async throws {
    struct Spy: EndpointRequest {
      let see: @Sendable (String) -> Void
      func write(to parts: inout RequestParts) {
        parts.query("mail", Hidden.email)
        parts.header("X-Key", Hidden.key)
        parts.body(JSONValue.string(Hidden.email))
        see(printed(parts))
      }
    }
    let (shop, _) = ShopClient.scripted(.status(204))
    let (seen, continuation) = AsyncStream<String>.makeStream()
    let endpoint = Endpoint<ShopClient, Spy, NoContent>.post(
      "/x", id: "x", repeatability: .unsafe)

    _ = try await shop.send(Spy { continuation.yield($0) }, to: endpoint)
    continuation.finish()

    for await text in seen { #expect(!Hidden.isShown(in: text)) }
  }

  @Test(
    "No failure shows a key or a body",
    arguments: [
      ScriptedTransport.Step.json(json, status: 400), .json(json, status: 500),
      .json(#"{"code":"\#(Hidden.email)"}"#, status: 402), .json("[\(json)]"),
      .json(#"{"id":"\#(Hidden.name)","lines":[{"name":7,"price":1}]}"#),
      .json(#"{"id":"\#(Hidden.name)","lines":[],"total":"\#(Hidden.email)"}"#),
      .json(#"{"id":"\#(Hidden.name)""#), .json(Hidden.email), .failure(.connectionLost),
      .status(302, headers: [.location: "https://shop.example/\(Hidden.email)"]),
    ])
  func failures(step: ScriptedTransport.Step) async throws {
    let (shop, _) = ShopClient.scripted(step, key: Hidden.key)

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(try Order(json: Self.json), to: .createOrder)
    }

    #expect(!Hidden.isShown(in: printed(error)))
    #expect(!Hidden.isShown(in: printed(error.stage)))
    #expect(!Hidden.isShown(in: printed(error.attempts)))
    #expect(!Hidden.isShown(in: printed(error.body as Any)))
    #expect(!Hidden.isShown(in: "\(error as any Error)"))
    #expect(!error.description.contains("\n"))
  }

  @Test("What printing shows instead says what the value is")
  func descriptions() throws {
    let request = TransportRequest(
      head: HTTPRequest(method: .post, scheme: "https", authority: "shop.example", path: "/x"),
      body: [1, 2])
    let response = TransportResponse(head: HTTPResponse(status: .notFound), body: [1])

    #expect("\(request)" == "POST https://shop.example, 2 bytes")
    #expect("\(response)" == "status 404, 1 bytes")
    #expect("\(try Order(json: Self.json))" == "Order {id, lines, mail}")
    #expect("\(try JSONValue(json: Self.json))" == "object of 3")
    #expect("\(UndisclosedBytes([1, 2, 3]))" == "<3 bytes>")
    #expect("\(CallOptions(headers: [.cookie: "a"]))" == #"headers ["Cookie"]"#)
  }
}
