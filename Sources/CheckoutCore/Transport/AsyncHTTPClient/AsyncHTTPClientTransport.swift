#if AsyncHTTPClient
  public import AsyncHTTPClient
  import HTTPTypes
  import NIOCore
  import NIOHTTP1

  /// Carries requests through AsyncHTTPClient.
  public struct AsyncHTTPClientTransport: HTTPTransport {
    /// The transport that clients share unless another is passed.
    ///
    /// Its connections live as long as the process. It follows no redirects, since those may take
    /// a key to another host or repeat a payment, and it fails at once where nothing listens
    /// instead of trying again until the time is over.
    public static let shared = AsyncHTTPClientTransport(
      client: HTTPClient(
        eventLoopGroupProvider: .singleton, configuration: .checkout))

    let client: HTTPClient

    /// Where answers are put together. Connections are opened on it too, so that no part of an answer
    /// changes threads on its way; one thread is more than calls of a payment API ever fill.
    private let eventLoop: any EventLoop

    private let known = KnownAddresses()

    /// Makes a transport from a client of your own, which you shut down.
    ///
    /// - Parameter client: A client with `HTTPClient.Configuration.checkout`, changed where you need
    ///   it. Any other is unsafe here: `HTTPClient.shared` follows redirects and takes the key along,
    ///   and a server that answers with a status below 100 stops the process where the guard of that
    ///   configuration is missing.
    public init(client: HTTPClient) {
      self.client = client
      eventLoop = client.eventLoopGroup.next()
    }

    /// Sends a request and receives the answer whole.
    ///
    /// - Throws: ``TransportError``. Where AsyncHTTPClient does not tell whether bytes have left, it
    ///   says that they may have.
    public func send(
      _ request: TransportRequest
    ) async throws(TransportError) -> TransportResponse {
      let deadline = NIODeadline.now() + TimeAmount(request.timeout)
      let exchange = BufferedExchange(limit: request.maximumResponseBytes)
      do {
        let task = client.execute(
          request: try known.request(for: request), delegate: exchange,
          eventLoop: .delegate(on: eventLoop), deadline: deadline)
        try await withTaskCancellationHandler {
          try await task.get()
        } onCancel: {
          task.cancel()
        }
      } catch {
        let error = TransportError(asyncHTTPClientError: error)
        throw exchange.neverBegan(request) ? error.notSent : error
      }
      guard let response = exchange.takeResponse() else {
        throw TransportError(.malformedResponse, delivery: .mayHaveBeenSent)
      }
      return response
    }
  }

  extension BufferedExchange {
    /// Whether it is certain that a request cannot have taken effect: nothing of it was written, and
    /// what had to be written includes a body.
    ///
    /// The news that a head was written may still be on its way from another event loop when the
    /// time is over. The body never leaves before that news has come, and a request without its
    /// body does nothing; a request that has none gives no such certainty.
    fileprivate func neverBegan(_ request: TransportRequest) -> Bool {
      !hasBegun && request.body?.isEmpty == false
    }
  }

  extension TransportError {
    /// The same error of a request of which nothing was sent.
    fileprivate var notSent: TransportError {
      TransportError(kind, delivery: .notSent, code: code)
    }
  }

  extension HTTPClient.Configuration {
    /// What a client needs that carries payments: no redirects, no second try where no connection
    /// can be made, and HTTP/1.1, where a guard keeps a broken server from stopping the process. Up to
    /// 64 calls to a host are on their way at once instead of 8, and more wait for those to end.
    ///
    /// It makes no spans of its own: those would hold whole addresses, with what stands in their paths
    /// and queries. Clients make spans that do not.
    public static var checkout: Self {
      var configuration = Self(
        redirectConfiguration: .disallow,
        timeout: .init(connect: .seconds(10)))
      configuration.connectionPool.retryConnectionEstablishment = false
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
      configuration.httpVersion = .http1Only
      configuration.tracing.tracer = nil
      configuration.http1_1ConnectionDebugInitializer = StatusGuard.add
      return configuration
    }
  }
#endif
