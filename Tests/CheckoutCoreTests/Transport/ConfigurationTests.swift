#if AsyncHTTPClient
  import AsyncHTTPClient
  import CheckoutCore
  import Testing

  @Suite("What clients set in AsyncHTTPClient")
  struct ConfigurationTests {
    @Test("It makes no spans of its own, which would hold paths and queries")
    func tracing() {
      #expect(HTTPClient.Configuration().tracing.tracer != nil)
      #expect(HTTPClient.Configuration.checkout.tracing.tracer == nil)
    }

    @Test("A slow provider lets many calls be on their way at once", .timeLimit(.minutes(2)))
    func connections() async throws {
      let calls = 64
      try await LoopbackServer.run(.silence) { server in
        await withTaskGroup { group in
          for _ in 0..<calls {
            group.addTask { _ = await Socket(server.port, timeout: .seconds(100)).failure() }
          }
          while server.requests.count < calls { await Task.yield() }
          group.cancelAll()
        }
        #expect(server.requests.count == calls)
      }
    }
  }
#endif
