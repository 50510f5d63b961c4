#if AsyncHTTPClient
  import CheckoutCore
  import CheckoutTesting
  import Testing

  @Suite("Connections that the server has closed", .timeLimit(.minutes(2)))
  struct StaleConnectionTests {
    @Test("A connection that died while it was idle never makes a request arrive twice")
    func closedWhileIdle() async throws {
      let answer = "HTTP/1.1 200 OK\r\nContent-Length: 23\r\n\r\n{\"id\":\"o_1\",\"lines\":[]}"
      let calls = 200
      try await LoopbackServer.run(.writeAndClose(answer)) { server in
        let shop = ShopClient(
          apiKey: Secret("sk_test_1"),
          server: try Server(address: "http://127.0.0.1:\(server.port)"),
          transport: AsyncHTTPClientTransport.shared, options: .init(clock: FixedClock()))
        var unclear = 0
        for _ in 0..<calls {
          do throws(APIError<ShopProblem>) {
            _ = try await shop.send(Order(id: "o_1"), to: .createOrder)
          } catch {
            // The server may have closed it as the request was written: nobody can know.
            #expect(error.effect == .mayHaveHappened)
            unclear += 1
          }
        }

        #expect(server.requests.count <= calls)
        #expect(server.requests.count >= calls - unclear)
      }
    }
  }
#endif
