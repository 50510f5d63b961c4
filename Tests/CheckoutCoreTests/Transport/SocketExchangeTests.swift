#if AsyncHTTPClient
  import CheckoutCore
  import HTTPTypes
  import Testing

  @Suite("Exchanges over sockets")
  struct SocketExchangeTests {
    private static let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"

    @Test("Request and answer cross the wire as they are")
    func exchange() async throws {
      let answer =
        "HTTP/1.1 201 Created\r\nX-Request-Id: r_1\r\nSet-Cookie: a\r\n"
        + "Set-Cookie: b\r\nContent-Length: 8\r\n\r\n{\"a\":1}\n"
      try await LoopbackServer.run(.write(answer)) { server in
        let response = try await Socket(server.port).send(
          .post, "/v1/orders/a%2Fb%20c?q=%26&r=", headers: [.accept: "application/json"],
          body: Array("[1]".utf8))

        let request = try #require(server.requests.first)
        #expect(request.hasPrefix("POST /v1/orders/a%2Fb%20c?q=%26&r= HTTP/1.1\r\n"))
        #expect(request.hasSuffix("\r\n\r\n[1]"))
        #expect(request.lowercased().contains("\r\ncontent-length: 3\r\n"))
        #expect(request.lowercased().contains("\r\naccept: application/json\r\n"))
        #expect(request.lowercased().contains("\r\nhost: 127.0.0.1:\(server.port)\r\n"))
        #expect(response.head.status.code == 201)
        #expect(response.head.headerFields[values: .setCookie] == ["a", "b"])
        #expect(response.body == Array("{\"a\":1}\n".utf8))
      }
    }

    @Test(
      "A path arrives byte by byte as it was given",
      arguments: [
        "/", "//a", "/a//b", "/a/", "/%00", "/%C3%A9", "/a;b", "/%252e%252e", "/a?", "/a?b=%23",
      ])
    func path(path: String) async throws {
      try await LoopbackServer.run(.write(Self.answer)) { server in
        _ = try await Socket(server.port).send(.get, path)

        #expect(server.requests.first?.hasPrefix("GET \(path) HTTP/1.1\r\n") == true)
      }
    }

    @Test("A connection is used again, and each request is sent once")
    func keepAlive() async throws {
      try await LoopbackServer.run(.write(Self.answer)) { server in
        for _ in 0..<3 { _ = try await Socket(server.port).send(.post, "/", body: []) }

        #expect(server.requests.count == 3)
      }
    }

    @Test("A large body arrives whole")
    func largeRequest() async throws {
      try await LoopbackServer.run(.write(Self.answer)) { server in
        let body = [UInt8](repeating: UInt8(ascii: "a"), count: 4 << 20)
        _ = try await Socket(server.port).send(.post, "/", body: body)

        #expect(server.requests.first?.utf8.suffix(body.count).elementsEqual(body) == true)
      }
    }

    @Test("A body without a length ends with the connection")
    func untilClosed() async throws {
      try await LoopbackServer.run(.writeAndClose("HTTP/1.1 200 OK\r\n\r\n[1,2]")) { server in
        let response = try await Socket(server.port).send()

        #expect(response.body == Array("[1,2]".utf8))
      }
    }

    @Test("A body in chunks is put together")
    func chunked() async throws {
      let answer =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "2\r\n[1\r\n3\r\n,2]\r\n0\r\n\r\n"
      try await LoopbackServer.run(.write(answer)) { server in
        let response = try await Socket(server.port).send()

        #expect(response.body == Array("[1,2]".utf8))
      }
    }

    @Test("A redirect is an answer, and is not followed", arguments: [301, 302, 303, 307, 308])
    func redirect(status: Int) async throws {
      let answer = "HTTP/1.1 \(status) Moved\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"
      try await LoopbackServer.run(.write(answer)) { server in
        let response = try await Socket(server.port).send()

        #expect(response.head.status.code == status)
        #expect(server.requests.count == 1)
      }
    }

    @Test(
      "Any status that a server can write is an answer or an error, never the end of the process",
      arguments: [
        "000", "001", "099", "100", "101", "102", "199", "204", "304", "600", "999", "1000",
        "99999999999999999999", "-1", "2x0", "20",
      ])
    func status(status: String) async throws {
      let answer = "HTTP/1.1 \(status) Odd\r\nContent-Length: 2\r\n\r\n{}"
      try await LoopbackServer.run(.writeAndClose(answer)) { server in
        let answer = await Result { () async throws(TransportError) in
          try await Socket(server.port).send()
        }

        switch answer {
        case .success(let response): #expect((0...999).contains(response.head.status.code))
        case .failure(let error): #expect(error.delivery == .mayHaveBeenSent)
        }
      }
    }

    @Test("A second answer that nobody asked for does no harm")
    func unsolicited() async throws {
      try await LoopbackServer.run(.write(Self.answer + Self.answer)) { server in
        for _ in 0..<3 {
          let answer = await Result { () async throws(TransportError) in
            try await Socket(server.port).send()
          }
          if case .failure(let error) = answer { #expect(error.delivery == .mayHaveBeenSent) }
        }
      }
    }

    @Test("A server that answers before it is asked does no harm")
    func tooEarly() async throws {
      try await LoopbackServer.run(.greet(Self.answer)) { server in
        for _ in 0..<10 {
          let socket = Socket(server.port, timeout: .milliseconds(200))
          let (error, duration) = await socket.failure()

          #expect(error?.kind != .tlsFailed)
          #expect(duration < .seconds(8))
        }
      }
    }

    @Test("An informational answer is not the answer")
    func informational() async throws {
      let answer = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + Self.answer
      try await LoopbackServer.run(.write(answer)) { server in
        let response = try await Socket(server.port).send()

        #expect(response.head.status.code == 200)
      }
    }

    @Test("Timeouts of any length are taken", arguments: [Int64.max, 9_223_372_036, 1_000_000_000])
    func hugeTimeout(seconds: Int64) async throws {
      try await LoopbackServer.run(.write(Self.answer)) { server in
        let response = try await Socket(server.port, timeout: .seconds(seconds)).send()

        #expect(response.body == Array("{}".utf8))
      }
    }
  }
#endif
