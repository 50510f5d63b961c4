import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("Recording transport")
struct RecordingTransportTests {
  private let request = TransportRequest(
    head: HTTPRequest(method: .post, scheme: "https", authority: "shop.example", path: "/orders"),
    body: [1, 2], timeout: .seconds(3), maximumResponseBytes: 7)

  @Test("Answers and failures pass through unchanged, and both ends are kept")
  func kept() async throws {
    let script = ScriptedTransport([.json("[]", status: 201), .failure(.connectionLost)])
    let recorder = RecordingTransport(script)

    let response = try await recorder.send(request)
    let error = try await #require(throws: TransportError.self) {
      try await recorder.send(request)
    }

    #expect(response.head.status.code == 201)
    #expect(error == TransportError(.connectionLost, delivery: .mayHaveBeenSent))
    #expect(script.requests.map(\.timeout) == [.seconds(3), .seconds(3)])
    #expect(recorder.exchanges.map(\.request.body) == [[1, 2], [1, 2]])
    #expect(recorder.exchanges.map(\.request.maximumResponseBytes) == [7, 7])
    #expect(try recorder.exchanges[0].result.get().body == Array("[]".utf8))
    #expect(throws: error) { try recorder.exchanges[1].result.get() }
  }

  @Test("Exchanges are kept in the order in which they end")
  func order() async throws {
    let (gate, opening) = AsyncStream<Void>.makeStream()
    let (taken, taking) = AsyncStream<Void>.makeStream()
    let recorder = RecordingTransport(
      ScriptedTransport([
        .handler { _ in
          taking.finish()
          for await _ in gate {}
          return .success(TransportResponse(head: HTTPResponse(status: .ok)))
        },
        .status(202),
      ]))

    async let slow = recorder.send(request)
    for await _ in taken {}
    _ = try await recorder.send(request)
    opening.finish()
    _ = try await slow

    #expect(try recorder.exchanges.map { try $0.result.get().head.status.code } == [202, 200])
  }
}
