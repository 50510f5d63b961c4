#if AsyncHTTPClient
  import CheckoutCore
  import HTTPTypes

  /// Sends requests to a port of this machine.
  struct Socket {
    let port: Int
    var scheme = "http"
    var host = "127.0.0.1"
    var timeout: Duration = .seconds(20)
    var maximumResponseBytes = 16 << 20
    var transport = AsyncHTTPClientTransport.shared

    init(_ port: Int, timeout: Duration = .seconds(20)) {
      self.port = port
      self.timeout = timeout
    }

    func send(
      _ method: HTTPRequest.Method = .get, _ path: String = "/", headers: HTTPFields = [:],
      body: [UInt8]? = nil
    ) async throws(TransportError) -> TransportResponse {
      try await transport.send(
        TransportRequest(
          head: HTTPRequest(
            method: method, scheme: scheme, authority: "\(host):\(port)", path: path,
            headerFields: headers),
          body: body, timeout: timeout, maximumResponseBytes: maximumResponseBytes))
    }

    /// Sends a request that must fail. How long it took is in the answer: a failure that comes late
    /// is a call that hung.
    func failure(
      _ method: HTTPRequest.Method = .post, body: [UInt8]? = Array("{}".utf8)
    ) async -> (error: TransportError?, duration: Duration) {
      let start = ContinuousClock.now
      do throws(TransportError) {
        _ = try await send(method, body: body)
        return (nil, start.duration(to: .now))
      } catch {
        return (error, start.duration(to: .now))
      }
    }
  }
#endif
