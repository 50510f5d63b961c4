#if AsyncHTTPClient
  import AsyncHTTPClient
  import CheckoutCore
  import HTTPTypes
  import NIOCore
  import Testing

  @Suite("Connections that are all in use", .timeLimit(.minutes(2)))
  struct PoolTimeoutTests {
    private static let patience = Duration.seconds(1)

    /// What comes of a request while another has the only connection that there may be.
    private func second(
      _ body: (_ busy: Socket, _ server: LoopbackServer) async throws -> Void
    ) async throws {
      var configuration = HTTPClient.Configuration.checkout
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1
      configuration.timeout.connect = .seconds(1)
      let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
      try await LoopbackServer.run(.silence) { server in
        var socket = Socket(server.port)
        socket.transport = AsyncHTTPClientTransport(client: client)
        let first = Task { [socket] in await socket.failure() }
        await server.firstRequest()
        try await body(socket, server)
        first.cancel()
        _ = await first.value
      }
      try await client.shutdown()
    }

    @Test(
      "A request that waits in vain for a connection was not sent, and fails as one that had none",
      arguments: [(HTTPRequest.Method.get, nil), (.post, Array("{}".utf8))])
    func inVain(method: HTTPRequest.Method, body: [UInt8]?) async throws {
      try await second { socket, server in
        let (error, duration) = await socket.failure(method, body: body)

        #expect(error?.kind == .connectionFailed)
        #expect(error?.delivery == .notSent)
        #expect(duration >= Self.patience)
        #expect(server.requests.count == 1)
      }
    }

    @Test("A call that waits in vain for a connection had no effect, and is tried again")
    func retried() async throws {
      try await second { socket, server in
        let shop = ShopClient(
          apiKey: Secret("sk_test_1"),
          server: try Server(address: "http://127.0.0.1:\(server.port)"),
          transport: socket.transport,
          options: .init(retries: .init(maxAttempts: 2, backoff: .init(base: .zero))))

        let error = try await #require(throws: APIError<ShopProblem>.self) {
          try await shop.send(Order(id: "o_1"), to: .createOrder)
        }

        #expect(error.effect == .nothingHappened)
        #expect(error.attempts.map(\.decision) == [.retry(after: .zero), .stop(.noAttemptsLeft)])
        #expect(server.requests.count == 1)
      }
    }
  }
#endif
