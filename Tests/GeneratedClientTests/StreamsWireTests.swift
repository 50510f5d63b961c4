import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Streams
import Testing

/// Streams of server-sent events, however they are cut on their way.
@Suite("A generated client: streams of events")
struct StreamsWireTests {
  static let text =
    "\u{FEFF}: hello\n\ndata: {\"state\":\ndata:\"open\"}\nid: 1\n\n"
    + "event: order\r\ndata: {\"state\":\"paid\"}\r\nretry: 1500\r\n\r\n"
    + "id: 3\rid: 4\0\revent\rdata:{\"state\":\"é\"}\rother: x\r\r" + "data: {\"state\""

  static let events: [ServerSentEvent<OrderEvent>] = [
    .init(OrderEvent(state: .open), lastEventID: "1"),
    .init(
      OrderEvent(state: .paid), event: "order", lastEventID: "1", retry: .milliseconds(1500)),
    .init(OrderEvent(state: .init(rawValue: "é")), event: "", lastEventID: "3"),
  ]

  private static func client(
    _ text: String, piece: Int = .max, failure: TransportError? = nil,
    options: ClientOptions = .init()
  ) -> StreamsClient {
    let bytes = Array(text.utf8)
    let size = max(1, min(piece, bytes.count))
    let pieces = stride(from: 0, to: bytes.count, by: size).map { start in
      Array(bytes[start..<min(start + size, bytes.count)])
    }
    return StreamsClient(
      transport: PiecewiseTransport(pieces: pieces, failure: failure), options: options)
  }

  @Test("Events are the same, however they are cut", arguments: [1, 2, 3, 5, 7, 11, .max])
  func pieces(_ size: Int) async throws {
    var events: [ServerSentEvent<OrderEvent>] = []
    for try await event in try await Self.client(Self.text, piece: size).watchOrder(id: "o_1") {
      events.append(event)
    }
    #expect(events == Self.events)
  }

  @Test("A transport that knows no streams brings the events of a whole answer")
  func whole() async throws {
    let transport = ScriptedTransport([
      .response(TransportResponse(head: HTTPResponse(status: .ok), body: Array(Self.text.utf8)))
    ])
    let stream = try await StreamsClient(transport: transport).watchOrder(
      id: "o 1", .init(lastEventID: "7"))
    var events: [ServerSentEvent<OrderEvent>] = []
    for try await event in stream { events.append(event) }
    #expect(events == Self.events)

    let head = try #require(transport.requests.first?.head)
    #expect(head.path == "/orders/o%201/events")
    #expect(head.headerFields[.accept] == "text/event-stream")
    #expect(head.headerFields[try #require(HTTPField.Name("Last-Event-ID"))] == "7")
  }

  @Test("Text is passed on as it is, and [DONE] is the end")
  func lines() async throws {
    let client = Self.client("data: {a\n\ndata\n\ndata: \ndata:  b\n\ndata: [DONE]\n\ndata: c\n\n")
    var lines: [String] = []
    for try await event in try await client.watchLog() { lines.append(event.value) }
    #expect(lines == ["{a", "", "\n b"])
  }

  @Test("An operation that can also answer with events has a second method")
  func alternative() async throws {
    let client = Self.client("data: {\"delta\":\"x\"}\n\n")
    var deltas: [String] = []
    for try await event in try await client.createAnswerStream(.init(stream: true)) {
      deltas.append(event.value.delta)
    }
    #expect(deltas == ["x"])
  }

  @Test("An interruption says where to go on")
  func interrupted() async throws {
    let lost = TransportError(.connectionLost, delivery: .mayHaveBeenSent)
    let client = Self.client("id: 9\ndata: {\"state\":\"open\"}\n\n", failure: lost)
    var iterator = try await client.watchOrder(id: "1").makeAsyncIterator()
    #expect(try await iterator.next()?.value.state == .open)
    let error = await #expect(throws: EventStreamError.self) { try await iterator.next() }
    #expect(error == EventStreamError(.interrupted(lost), lastEventID: "9"))
    #expect(try await iterator.next() == nil)
  }

  @Test("An event that cannot be read is named by its place, and nothing of it is shown")
  func unreadable() async throws {
    let client = Self.client("data: {\"state\":\"secret\"\n\n")
    var iterator = try await client.watchOrder(id: "1").makeAsyncIterator()
    let error = await #expect(throws: EventStreamError.self) { try await iterator.next() }
    guard case .unreadable(let reason) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.reason == .truncated)
    #expect(!"\(String(reflecting: error))".contains("secret"))
  }

  @Test("An event that never ends is refused at the limit", arguments: ["data: ", "data:\n"])
  func endless(_ text: String) async throws {
    let client = Self.client(
      String(repeating: text, count: 100), piece: 10,
      options: ClientOptions(maximumResponseBytes: 64))
    var iterator = try await client.watchOrder(id: "1").makeAsyncIterator()
    let error = await #expect(throws: EventStreamError.self) { try await iterator.next() }
    #expect(error?.reason == .tooLarge(limit: 64))
  }

  @Test("A refusal is the error that it is anywhere")
  func refusal() async throws {
    let transport = PiecewiseTransport(
      status: 404, pieces: [Array("{\"code\":".utf8), Array("\"gone\"}".utf8)])
    let error = await #expect(throws: StreamsError.self) {
      try await StreamsClient(transport: transport).watchOrder(id: "1")
    }
    #expect(error?.problem?.code == "gone")
    #expect(error?.status == 404)
  }

  @Test("A recording transport passes a stream on while it comes")
  func recorded() async throws {
    let transport = RecordingTransport(
      PiecewiseTransport(pieces: [Array("data: 1\n\n".utf8), Array("data: 2\n\n".utf8)]))
    var lines: [String] = []
    for try await event in try await StreamsClient(transport: transport).watchLog() {
      lines.append(event.value)
    }
    #expect(lines == ["1", "2"])
    #expect(try transport.exchanges.first?.result.get().head.status == .ok)
    #expect(transport.exchanges.count == 1)
  }

  @Test("A stream that does not begin is tried again, as any call that only reads")
  func retried() async throws {
    let transport = ScriptedTransport([
      .failure(.connectionFailed, delivery: .notSent),
      .response(
        TransportResponse(
          head: HTTPResponse(status: .ok), body: Array("data: a\n\n".utf8))),
    ])
    let streams = StreamsClient(transport: transport, options: .init(clock: FixedClock()))
    var iterator = try await streams.watchLog().makeAsyncIterator()
    #expect(try await iterator.next()?.value == "a")
    #expect(transport.requests.count == 2)
  }
}
