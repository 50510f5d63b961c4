import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("Scripted transport")
struct ScriptedTransportTests {
  private func request(_ path: String) -> TransportRequest {
    TransportRequest(
      head: HTTPRequest(method: .get, scheme: "https", authority: "shop.example", path: path))
  }

  @Test("Requests take the steps in order and are kept")
  func order() async throws {
    let transport = ScriptedTransport([
      .json(#"{"a":1}"#), .status(404, headers: [.server: "x"]), .failure(.timedOut),
    ])

    let first = try await transport.send(request("/1"))
    let second = try await transport.send(request("/2"))
    #expect(transport.remainingSteps == 1)
    let third = await #expect(throws: TransportError.self) {
      try await transport.send(request("/3"))
    }

    #expect(first.head.status.code == 200)
    #expect(first.head.headerFields[.contentType] == "application/json")
    #expect(first.body == Array(#"{"a":1}"#.utf8))
    #expect(second.head.status.code == 404)
    #expect(second.head.headerFields[.server] == "x")
    #expect(second.body.isEmpty)
    #expect(third == TransportError(.timedOut, delivery: .mayHaveBeenSent))
    #expect(transport.requests.map(\.head.path) == ["/1", "/2", "/3"])
    #expect(transport.remainingSteps == 0)
  }

  @Test("A request after the last step fails as if nothing listened, and is kept")
  func end() async {
    let transport = ScriptedTransport([])

    await #expect(
      throws: TransportError(.connectionFailed, delivery: .notSent, code: "end of script")
    ) {
      try await transport.send(request("/"))
    }
    #expect(transport.requests.count == 1)
  }

  @Test("A body is sent as it is, JSON or not", arguments: ["", "{", "\u{FEFF}", "a\0b"])
  func anyBody(text: String) async throws {
    let transport = ScriptedTransport([.json(text, status: 503)])

    let response = try await transport.send(request("/"))

    #expect(response.body == Array(text.utf8))
    #expect(response.head.status.code == 503)
  }

  @Test("A handler sees the request and may answer or fail")
  func handler() async throws {
    let transport = ScriptedTransport([
      .handler { request in
        .success(
          TransportResponse(
            head: HTTPResponse(status: .ok), body: Array((request.head.path ?? "").utf8)))
      },
      .handler { _ in .failure(TransportError(.tlsFailed, delivery: .notSent)) },
    ])

    #expect(try await transport.send(request("/echo")).body == Array("/echo".utf8))
    await #expect(throws: TransportError(.tlsFailed, delivery: .notSent)) {
      try await transport.send(request("/"))
    }
  }

  @Test("A failure says whether bytes may have left")
  func delivery() async {
    let transport = ScriptedTransport([.failure(.connectionFailed, delivery: .notSent)])

    await #expect(throws: TransportError(.connectionFailed, delivery: .notSent)) {
      try await transport.send(request("/"))
    }
  }

  @Test("Each of many requests at once takes a step of its own")
  func concurrent() async throws {
    let count = 500
    let transport = ScriptedTransport((0..<count).map { .json("\($0)") })

    let bodies = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<count { group.addTask { try await transport.send(request("/")).body } }
      return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }

    #expect(bodies.count == count)
    #expect(transport.requests.count == count)
    #expect(transport.remainingSteps == 0)
  }
}
