import CheckoutCore
import CheckoutTesting
import HTTPTypes
import InMemoryLogging
import InMemoryTracing
import Logging
import MetricsTestKit
import Testing
import Tracing

@Suite("What observation shows")
struct ObservationDisclosureTests {
  /// Calls that have a secret or personal data wherever there is room for it.
  private static func makeCalls(
    _ step: ScriptedTransport.Step, options: ClientOptions
  ) async throws {
    let name = try #require(HTTPField.Name("X-Customer"))
    var options = options
    options.headers = [name: Hidden.email]
    options.clock = FixedClock()
    let call = CallOptions(headers: [.cookie: Hidden.key])
    let keyed = CallOptions(headers: [.cookie: Hidden.key], idempotencyKey: Hidden.key)
    let order = Order(id: Hidden.name, lines: [.init(name: Hidden.email, price: 1)])
    let search = Search(query: ["mail": Hidden.email], headers: ["X-Name": Hidden.name])
    let queryKey = Endpoint<ShopClient, Search, NoContent>.get(
      "/search/\(Hidden.email)", id: "search", repeatability: .safe,
      authentication: .query("key"))
    let transport = ScriptedTransport(Array(repeating: step, count: 15))
    let shop = ShopClient(apiKey: Secret(Hidden.key), transport: transport, options: options)

    _ = try? await shop.send(order, to: .createOrder, options: call)
    _ = try? await shop.send(order, to: .payOrder, options: keyed)
    _ = try? await shop.send(to: .retrieveOrder(id: Hidden.email), options: call)
    _ = try? await shop.send(to: .deleteOrder(id: Hidden.name), options: call)
    _ = try? await shop.send(search, to: .search, options: call)
    _ = try? await shop.send(search, to: queryKey, options: call)
    #expect(transport.requests.count >= 6)
  }

  private static let json =
    #"{"id":"\#(Hidden.name)","lines":[{"name":"\#(Hidden.email)","price":1}]}"#

  private static let steps: [ScriptedTransport.Step] = [
    .json(json, headers: [.setCookie: Hidden.key, .requestID: "req_1"]),
    .json(#"{"code":"\#(Hidden.email)"}"#, status: 402, headers: [.location: Hidden.email]),
    .json(json, status: 503), .json(Hidden.name), .status(302, headers: [.location: Hidden.email]),
    .failure(.connectionLost), .failure(.connectionFailed, delivery: .notSent),
  ]

  @Test("No line of a log shows a key or personal data", arguments: steps)
  func logs(step: ScriptedTransport.Step) async throws {
    let log = InMemoryLogHandler()

    try await Self.makeCalls(step, options: .init(logger: Logger(label: "test", log: log)))

    #expect(log.entries.count >= 12)
    for entry in log.entries { #expect(!Hidden.isShown(in: printed(entry))) }
  }

  @Test("No name or dimension of a metric shows a key or personal data", arguments: steps)
  func metrics(step: ScriptedTransport.Step) async throws {
    let metrics = TestMetrics()

    try await Self.makeCalls(step, options: .init(metricsFactory: metrics))

    let dimensions =
      metrics.counters.map(\.dimensions) + metrics.timers.map(\.dimensions)
      + metrics.meters.map(\.dimensions)
    #expect(dimensions.count >= 6)
    for dimension in dimensions { #expect(!Hidden.isShown(in: "\(dimension)")) }
  }

  @Test("No span shows a key or personal data", arguments: steps)
  func spans(step: ScriptedTransport.Step) async throws {
    let tracer = InMemoryTracer()

    try await Self.makeCalls(step, options: .init(tracer: tracer))

    #expect(tracer.finishedSpans.count >= 12)
    for span in tracer.finishedSpans {
      #expect(!Hidden.isShown(in: printed(span)), "\(span.operationName)")
      #expect(!Hidden.isShown(in: span.attributeTexts.joined()))
      #expect(span.errors.isEmpty && span.events.isEmpty && span.status?.message == nil)
    }
  }
}
