#if AsyncHTTPClient
  import AsyncHTTPClient
  import CheckoutCore
  import NIOSSL
  import Testing

  @Suite("TLS over sockets", .timeLimit(.minutes(2)))
  struct TLSTests {
    /// Sends a request by https, trusting one certificate beside the system's if there is one.
    private func failure(
      at port: Int, host: String = "localhost", trusting certificate: NIOSSLCertificate? = nil
    ) async throws -> (error: TransportError?, duration: Duration) {
      var configuration = HTTPClient.Configuration.checkout
      if let certificate {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .certificates([certificate])
        configuration.tlsConfiguration = tls
      }
      let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
      var socket = Socket(port)
      socket.scheme = "https"
      socket.host = host
      socket.transport = AsyncHTTPClientTransport(client: client)
      let result = await socket.failure()
      try await client.shutdown()
      return result
    }

    @Test("An exchange with a server whose certificate is trusted succeeds")
    func trusted() async throws {
      let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
      try await LoopbackServer.run(.write(answer), tls: SelfSigned.serverContext()) { server in
        let (error, _) = try await failure(
          at: server.port, trusting: SelfSigned.certificate())

        #expect(error == nil)
        #expect(server.requests.count == 1)
      }
    }

    @Test("A certificate that nobody vouches for is refused before anything is sent")
    func selfSigned() async throws {
      try await LoopbackServer.run(.silence, tls: SelfSigned.serverContext()) { server in
        let (error, duration) = try await failure(at: server.port)

        #expect(error?.kind == .tlsFailed)
        #expect(error?.delivery == .notSent)
        #expect(duration < .seconds(8))
        #expect(server.requests.isEmpty)
      }
    }

    @Test("A certificate for another name is refused before anything is sent")
    func otherName() async throws {
      try await LoopbackServer.run(.silence, tls: SelfSigned.serverContext()) { server in
        let (error, _) = try await failure(
          at: server.port, host: "127.0.0.1", trusting: SelfSigned.certificate())

        #expect(error?.kind == .tlsFailed)
        #expect(error?.delivery == .notSent)
        #expect(server.requests.isEmpty)
      }
    }

    @Test("A server that does not speak TLS is refused before anything is sent")
    func plainText() async throws {
      try await LoopbackServer.run(.greet("HTTP/1.1 400 Bad Request\r\n\r\n")) { server in
        let (error, duration) = try await failure(at: server.port)

        #expect(error?.kind == .tlsFailed)
        #expect(error?.delivery == .notSent)
        #expect(duration < .seconds(8))
        #expect(server.requests.isEmpty)
      }
    }

    @Test("A handshake that gets no answer ends with the time")
    func silentHandshake() async throws {
      try await LoopbackServer.run(.silence) { server in
        var socket = Socket(server.port, timeout: .milliseconds(300))
        socket.scheme = "https"
        let (error, duration) = await socket.failure()

        #expect(error?.kind == .timedOut)
        #expect(error?.delivery == .notSent)
        #expect(duration < .seconds(8))
      }
    }

    @Test("A connection that is cut behind the handshake may have carried the request")
    func cut() async throws {
      for answer in [
        "", "HTTP/1.1 200 OK\r\n\r\n{", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{",
      ] {
        try await LoopbackServer.run(
          .writeAndCut(answer), tls: SelfSigned.serverContext()
        ) { server in
          let (error, duration) = try await failure(
            at: server.port, trusting: SelfSigned.certificate())

          #expect(error?.delivery == .mayHaveBeenSent, "\(String(describing: error))")
          #expect(error?.kind != .tlsFailed)
          #expect(duration < .seconds(8))
          #expect(server.requests.count == 1)
        }
      }
    }
  }
#endif
