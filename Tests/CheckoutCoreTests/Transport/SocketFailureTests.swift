#if AsyncHTTPClient
  import CheckoutCore
  import HTTPTypes
  import Testing

  @Suite("Failures over sockets", .timeLimit(.minutes(2)))
  struct SocketFailureTests {
    /// Far more than a failure takes, and far less than a timeout.
    private static let soon = Duration.seconds(8)

    @Test(
      "Where nothing listens, a call fails at once, with nothing sent",
      arguments: ["127.0.0.1", "localhost", "[::1]"])
    func closedPort(host: String) async throws {
      var socket = Socket(try await LoopbackServer.closedPort())
      socket.host = host
      let (error, duration) = await socket.failure()

      #expect(error?.kind == .connectionFailed)
      #expect(error?.delivery == .notSent)
      #expect(duration < Self.soon)
    }

    @Test("A host that does not exist is a connection that failed, with nothing sent")
    func unknownHost() async throws {
      var socket = Socket(443)
      socket.host = "nothing.invalid"
      let (error, duration) = await socket.failure()

      #expect(error?.kind == .connectionFailed)
      #expect(error?.delivery == .notSent)
      #expect(duration < Self.soon)
    }

    @Test(
      "A connection that ends before the answer does may have carried the request",
      arguments: [
        "", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
      ])
    func lost(answer: String) async throws {
      let (error, duration) = try await LoopbackServer.run(.writeAndClose(answer)) { server in
        await Socket(server.port).failure()
      }

      #expect(error?.delivery == .mayHaveBeenSent)
      #expect(
        [.connectionLost, .malformedResponse].contains(error?.kind), "\(String(describing: error))")
      #expect(duration < Self.soon)
    }

    @Test(
      "An answer that is not HTTP is named as that",
      arguments: [
        "SSH-2.0-OpenSSH_9.2\r\n", "{}\r\n\r\n", "HTTP/1.1 abc\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nX: \0\r\n\r\n",
      ])
    func malformed(answer: String) async throws {
      let (error, duration) = try await LoopbackServer.run(.write(answer)) { server in
        await Socket(server.port).failure()
      }

      #expect(error?.kind == .malformedResponse, "\(String(describing: error))")
      #expect(error?.delivery == .mayHaveBeenSent)
      #expect(duration < Self.soon)
    }

    @Test("More headers than anybody needs are refused")
    func manyHeaders() async throws {
      let headers = String(repeating: "a:\r\n", count: 70_000)
      let (error, duration) = try await LoopbackServer.run(
        .write("HTTP/1.1 200 OK\r\n\(headers)Content-Length: 0\r\n\r\n")
      ) { server in
        await Socket(server.port).failure()
      }

      #expect(error?.delivery == .mayHaveBeenSent)
      #expect(duration < Self.soon)
    }

    @Test(
      "A body beyond the limit is refused, whether it is announced or not",
      arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n01234567890",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n0",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n01234567890\r\n",
      ])
    func tooLarge(answer: String) async throws {
      let (error, duration) = try await LoopbackServer.run(.write(answer)) { server in
        var socket = Socket(server.port)
        socket.maximumResponseBytes = 10
        return await socket.failure()
      }

      #expect(error?.kind == .responseTooLarge)
      #expect(error?.delivery == .mayHaveBeenSent)
      #expect(duration < Self.soon)
    }

    @Test("A length that is announced takes no memory before it comes")
    func announced() async throws {
      let answer = "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n{"
      let (error, duration) = try await LoopbackServer.run(.writeAndClose(answer)) { server in
        var socket = Socket(server.port)
        socket.maximumResponseBytes = .max
        return await socket.failure()
      }

      #expect(error?.delivery == .mayHaveBeenSent)
      #expect(duration < Self.soon)
    }

    @Test(
      "The time ends a call whose answer does not come or does not end",
      arguments: [
        "", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1",
        "HTTP/1.1 200 OK\r\n\r\n{}",
      ])
    func timeout(answer: String) async throws {
      let (error, duration) = try await LoopbackServer.run(.write(answer)) { server in
        await Socket(server.port, timeout: .milliseconds(300)).failure()
      }

      #expect(error?.kind == .timedOut)
      #expect(error?.delivery == .mayHaveBeenSent)
      #expect(duration >= .milliseconds(300))
      #expect(duration < Self.soon)
    }

    @Test(
      "Cancelling ends a call at once",
      arguments: ["", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"])
    func cancelled(answer: String) async throws {
      try await LoopbackServer.run(.write(answer)) { server in
        let call = Task { await Socket(server.port, timeout: .seconds(100)).failure() }
        await server.firstRequest()
        call.cancel()
        let (error, duration) = await call.value

        #expect(error?.kind == .cancelled)
        #expect(error?.delivery == .mayHaveBeenSent)
        #expect(duration < Self.soon)
      }
    }

    @Test("A request without an address is refused with nothing sent")
    func noAddress() async throws {
      let error = try await #require(throws: TransportError.self) {
        try await AsyncHTTPClientTransport.shared.send(
          TransportRequest(
            head: HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/")))
      }

      #expect(error == TransportError(.malformedRequest, delivery: .notSent))
    }

    @Test("An address that is none is refused with nothing sent", arguments: ["", "a b", "[::"])
    func noURL(host: String) async throws {
      var socket = Socket(80)
      socket.host = host
      let (error, _) = await socket.failure()

      #expect(error?.delivery == .notSent)
    }

    @Test(
      "A port that is none is refused with nothing sent", arguments: ["127.0.0.1", "[::1]", "a.b"])
    func noPort(host: String) async throws {
      var socket = Socket(70_000)
      socket.host = host
      let (error, _) = await socket.failure()

      #expect(error == TransportError(.malformedRequest, delivery: .notSent))
    }

    @Test("No error shows anything of the request")
    func undisclosed() async throws {
      let port = try await LoopbackServer.closedPort()
      let error = try await #require(throws: TransportError.self) {
        try await Socket(port).send(.post, "/p4th", headers: [.authorization: "k3y"], body: [1])
      }

      #expect(!String(reflecting: error).contains("p4th"))
      #expect(!String(reflecting: error).contains("k3y"))
    }
  }
#endif
