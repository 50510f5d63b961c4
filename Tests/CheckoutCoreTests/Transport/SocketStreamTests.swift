#if AsyncHTTPClient
  import CheckoutCore
  import HTTPTypes
  import Testing

  @Suite("Streams over sockets")
  struct SocketStreamTests {
    private static let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

    private static func stream(
      from server: LoopbackServer, timeout: Duration = .seconds(20)
    ) async throws(TransportError) -> TransportStream {
      try await AsyncHTTPClientTransport.shared.stream(
        TransportRequest(
          head: HTTPRequest(
            method: .post, scheme: "http", authority: "127.0.0.1:\(server.port)", path: "/events",
            headerFields: [.accept: "text/event-stream"]),
          body: Array("{}".utf8), timeout: timeout))
    }

    @Test("A piece arrives while the answer goes on, also when the time for its head is over")
    func piece() async throws {
      try await LoopbackServer.run(.write(Self.head + "5\r\nhello\r\n")) { server in
        let stream = try await Self.stream(from: server, timeout: .seconds(1))
        try await Task.sleep(for: .milliseconds(1_200))
        var pieces = stream.body.makeAsyncIterator()

        #expect(try await pieces.next(isolation: nil) == Array("hello".utf8))
        #expect(stream.head.status.code == 200)
        let request = try #require(server.requests.first)
        #expect(request.hasPrefix("POST /events HTTP/1.1\r\n"))
        #expect(request.lowercased().contains("\r\naccept: text/event-stream\r\n"))
        #expect(request.hasSuffix("\r\n\r\n{}"))
      }
    }

    @Test("The end of the answer is the end of the stream")
    func end() async throws {
      try await LoopbackServer.run(.write(Self.head + "2\r\nab\r\n0\r\n\r\n")) { server in
        var pieces = try await Self.stream(from: server).body.makeAsyncIterator()

        #expect(try await pieces.next(isolation: nil) == Array("ab".utf8))
        #expect(try await pieces.next(isolation: nil) == nil)
      }
    }

    @Test("A connection that is lost is an interruption")
    func interruption() async throws {
      try await LoopbackServer.run(.writeAndClose(Self.head + "2\r\nab\r\n")) { server in
        let stream = try await Self.stream(from: server)
        let error = await #expect(throws: TransportError.self) {
          var pieces = stream.body.makeAsyncIterator()
          while try await pieces.next(isolation: nil) != nil {}
        }
        #expect(error?.kind == .connectionLost)
        #expect(error?.delivery == .mayHaveBeenSent)
      }
    }

    @Test("A head that does not come in time is none")
    func timeout() async throws {
      try await LoopbackServer.run(.silence) { server in
        let error = await #expect(throws: TransportError.self) {
          try await Self.stream(from: server, timeout: .milliseconds(300))
        }
        #expect(error?.kind == .timedOut)
      }
    }

    @Test("Where nothing listens, nothing was sent")
    func closedPort() async throws {
      let port = try await LoopbackServer.closedPort()
      let error = await #expect(throws: TransportError.self) {
        try await AsyncHTTPClientTransport.shared.stream(
          TransportRequest(
            head: HTTPRequest(
              method: .get, scheme: "http", authority: "127.0.0.1:\(port)", path: "/")))
      }
      #expect(error?.kind == .connectionFailed)
      #expect(error?.delivery == .notSent)
    }
  }
#endif
