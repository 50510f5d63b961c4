import CheckoutCore
import CheckoutTesting
import HTTPTypes
import InMemoryTracing
import Testing
import Tracing

@Suite("What is traced")
struct TracingTests {
  private let tracer = InMemoryTracer()

  private func options(_ middleware: any ClientMiddleware...) -> ClientOptions {
    ClientOptions(
      middleware: middleware, tracer: tracer, clock: FixedClock(), random: { 0 })
  }

  @Test("A call is a span, and each attempt one inside it")
  func spans() async throws {
    let (shop, _) = ShopClient.scripted(.status(503), .order, options: options())

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    let spans = tracer.finishedSpans
    let call = try #require(spans.last)
    #expect(
      spans.map(\.operationName) == ["GET /orders/{}", "GET /orders/{}", "Shop.retrieveOrder"])
    #expect(spans.allSatisfy { $0.kind == .client && $0.traceID == call.traceID })
    #expect(spans.map(\.parentSpanID) == [call.spanID, call.spanID, nil])
    #expect(tracer.activeSpans.isEmpty)
  }

  @Test("Spans say where a call went and how it ended, by OpenTelemetry's names")
  func attributes() async throws {
    let (shop, _) = ShopClient.scripted(.status(503), .order, options: options())
    let shared = [
      "checkout.operation=retrieveOrder", "checkout.provider=shop", "http.request.method=GET",
      "server.address=shop.example", "server.port=443",
      "url.full=https://shop.example/v1/orders/REDACTED", "url.scheme=https",
      "url.template=/orders/{}",
    ]

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    let own = tracer.finishedSpans.map { $0.attributeTexts.filter { !shared.contains($0) } }
    #expect(
      own == [
        ["error.type=503", "http.response.status_code=503"],
        ["http.request.resend_count=1", "http.response.status_code=200"],
        [
          "checkout.outcome=succeeded", "http.request.resend_count=1",
          "http.response.status_code=200",
        ],
      ])
    #expect(tracer.finishedSpans.allSatisfy { Set($0.attributeTexts).isSuperset(of: shared) })
    #expect(tracer.finishedSpans.map { $0.status?.code } == [.error, nil, nil])
  }

  @Test(
    "A failure has a type from a closed set, and says whether anything happened",
    arguments: [
      (ScriptedTransport.Step.failure(.timedOut), "timed-out", "may-have-happened"),
      (.failure(.init("shop.example/h1dd3n")), "_OTHER", "may-have-happened"),
      (.status(401), "401", "nothing-happened"),
      (.json("{"), "unexpected-response", "may-have-happened"),
    ])
  func failure(step: ScriptedTransport.Step, type: String, effect: String) async throws {
    let (shop, _) = ShopClient.scripted(step, options: options())

    _ = try? await shop.send(Order(id: "o_1"), to: .createOrder)

    let call = try #require(tracer.finishedSpans.last)
    #expect(call.attributes.get("error.type") == .string(type))
    #expect(call.attributes.get("checkout.effect") == .string(effect))
    #expect(call.status?.code == .error)
  }

  @Test("Each request carries the span of its attempt, which no middleware replaces")
  func propagation() async throws {
    let name = try #require(HTTPField.Name(InMemoryTracer.spanIDKey))
    let (shop, transport) = ShopClient.scripted(
      .status(503), .order, options: options(Scribe(attemptHeaders: [name: "forged"])))

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    #expect(
      transport.requests.map { $0.head.headerFields[name] }
        == tracer.finishedSpans.dropLast().map(\.spanID))
  }

  @Test("A call belongs to the span around it, and what the transport does to that of the attempt")
  func context() async throws {
    let tracer = tracer
    let nested = ScriptedTransport.Step.handler { _ in
      tracer.withAnySpan("connect") { _ in .success(.init(head: .init(status: .noContent))) }
    }
    let (shop, _) = ShopClient.scripted(nested, options: options())

    try await tracer.withSpan("request") { _ in
      _ = try await shop.send(to: .deleteOrder(id: "o_1"))
    }

    let spans = tracer.finishedSpans
    try #require(
      spans.map(\.operationName)
        == ["connect", "DELETE /orders/{}", "Shop.deleteOrder", "request"])
    #expect(spans.dropLast().map(\.parentSpanID) == spans.dropFirst().map(\.spanID))
  }

  @Test("A header that HTTP cannot carry is not sent")
  func unusableHeader() async throws {
    let tracer = InMemoryTracer(
      idGenerator: .init(nextTraceID: { "a\r\nX-Forged: 1" }, nextSpanID: { "s" }))
    let (shop, transport) = ShopClient.scripted(.order, options: .init(tracer: tracer))

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    let names = try #require(transport.requests.first).head.headerFields.map(\.name.canonicalName)
    #expect(names.contains(InMemoryTracer.spanIDKey))
    #expect(!names.contains(InMemoryTracer.traceIDKey))
  }

  @Test("A client traces with what is installed when it is made")
  func installed() async throws {
    let (shop, _) = withTracer(tracer) { ShopClient.scripted(.order) }

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    #expect(tracer.finishedSpans.count == 2)
  }

  @Test("A call that is refused before it is sent is a span without attempts")
  func refused() async throws {
    let (shop, _) = ShopClient.scripted(options: options(Scribe(refusedAttempt: 1)))

    _ = try? await shop.send(to: .retrieveOrder(id: "o_1"))
    _ = try? await shop.send(to: .retrieveOrder(id: ".."))

    #expect(
      tracer.finishedSpans.map { $0.attributes.get("error.type") }
        == [.string("refused"), .string("invalid-request")])
  }
}
