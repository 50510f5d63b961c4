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

    private let client: HTTPClient

    /// Makes a transport from a client of your own, which you shut down.
    ///
    /// - Parameter client: The client. Give it `HTTPClient.Configuration.checkout`, or a
    ///   configuration that does not follow redirects either.
    public init(client: HTTPClient) {
      self.client = client
    }

    /// Sends a request and receives the answer whole.
    ///
    /// - Throws: ``TransportError``. Where AsyncHTTPClient does not tell whether bytes have left, it
    ///   says that they may have.
    public func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse
    {
      guard let outgoing = HTTPClientRequest(request) else {
        throw TransportError(.malformedRequest, delivery: .notSent)
      }
      do {
        let response = try await client.execute(
          outgoing, deadline: .now() + TimeAmount(request.timeout))
        let body = try await response.body.collect(upTo: request.maximumResponseBytes)
        return TransportResponse(
          head: HTTPResponse(response), body: Array(body.readableBytesView))
      } catch {
        throw TransportError(asyncHTTPClientError: error)
      }
    }
  }

  extension HTTPClient.Configuration {
    /// What a client needs that carries payments: no redirects, and no second try where no
    /// connection can be made.
    public static var checkout: Self {
      var configuration = Self(
        redirectConfiguration: .disallow,
        timeout: .init(connect: .seconds(10)))
      configuration.connectionPool.retryConnectionEstablishment = false
      return configuration
    }
  }
#endif
