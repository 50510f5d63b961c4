/// What every call of a client shares: whose it is, where it goes and how.
public struct APIConnection<API: APIClient>: Sendable {
  /// The key or what knows it, if the API asks for one.
  public var apiKey: (any APIKeySource)? { parts.apiKey }
  /// The server.
  public var server: Server<API> { Server(parts: parts.server) }
  /// What carries the requests.
  public var transport: any HTTPTransport { parts.transport }
  /// Timeouts, limits and headers.
  public var options: ClientOptions { parts.options }
  /// The headers of operations that this server recognises a repeated call by, where the spec cannot
  /// say so of every server: by operation id. Such an operation is ``Repeatability/keyed(header:)``.
  public var idempotencyHeaders: [String: String] { parts.idempotencyHeaders }

  /// All of it behind one reference, since a connection is copied for each call. What is hot reads
  /// from here: the properties above copy what they return.
  let parts: Parts

  /// What a connection consists of.
  final class Parts: Sendable {
    let apiKey: (any APIKeySource)?
    let server: ServerParts
    let transport: any HTTPTransport
    let options: ClientOptions
    let idempotencyHeaders: [String: String]
    let retryBudget: RetryBudget
    /// How requests prove whose they are, unless their operation says otherwise.
    let authentication = API.profile.authentication
    /// What calls and attempts are counted by, if anything.
    let metrics: CallMetrics?
    /// What makes spans of calls and attempts, if anything.
    let tracing: CallTracing?
    let isWatched: Bool

    init(
      apiKey: (any APIKeySource)?, server: Server<API>, transport: any HTTPTransport,
      options: ClientOptions,
      idempotencyHeaders: [String: String]
    ) {
      self.apiKey = apiKey
      self.server = server.parts
      self.transport = transport
      self.options = options
      self.idempotencyHeaders = idempotencyHeaders
      metrics = CallMetrics(options.metricsFactory, provider: API.profile.identifier)
      tracing = CallTracing(options.tracer)
      isWatched =
        !options.middleware.isEmpty || options.logger != nil || metrics != nil || tracing != nil
      // Clocks that differ have no window in common.
      retryBudget =
        options.retryBudget
        ?? (options.clock is SystemClock ? .shared(by: server.parts.authority) : RetryBudget())
    }

    /// The same parts with another transport.
    init(_ other: Parts, transport: any HTTPTransport) {
      apiKey = other.apiKey
      server = other.server
      self.transport = transport
      options = other.options
      idempotencyHeaders = other.idempotencyHeaders
      retryBudget = other.retryBudget
      metrics = other.metrics
      tracing = other.tracing
      isWatched = other.isWatched
    }
  }

  /// Makes a connection. Nothing is sent until the first call.
  ///
  /// - Parameters:
  ///   - apiKey: The key or what knows it, if the API asks for one.
  ///   - server: The server.
  ///   - transport: What carries the requests.
  ///   - options: Timeouts, limits and headers.
  ///   - idempotencyHeaders: The header of each operation that this server recognises a repeated call
  ///     by, by operation id. Where it does not, such a call may act twice.
  public init(
    apiKey: (any APIKeySource)?, server: Server<API>, transport: any HTTPTransport,
    options: ClientOptions = .init(), idempotencyHeaders: [String: String] = [:]
  ) {
    parts = Parts(
      apiKey: apiKey, server: server, transport: transport, options: options,
      idempotencyHeaders: idempotencyHeaders)
  }

  private init(parts: Parts) { self.parts = parts }

  /// The same connection with another transport: it shares the budget and the instruments.
  func sending(through transport: any HTTPTransport) -> Self {
    Self(parts: Parts(parts, transport: transport))
  }

  /// Whether a call may be sent again, at this server.
  func repeatability(of endpoint: EndpointParts) -> Repeatability {
    guard !parts.idempotencyHeaders.isEmpty, let header = parts.idempotencyHeaders[endpoint.id]
    else { return endpoint.repeatability }
    return .keyed(header: header)
  }

  /// The server that a call goes to: the operation's own, unless the client's replaces all.
  func server(of endpoint: EndpointParts) -> ServerParts {
    parts.server.replacesAll ? parts.server : endpoint.server ?? parts.server
  }

  /// The budget of the host that a call goes to.
  func retryBudget(for endpoint: EndpointParts) -> RetryBudget {
    guard let own = endpoint.server, !parts.server.replacesAll, parts.options.retryBudget == nil,
      parts.options.clock is SystemClock
    else { return parts.retryBudget }
    return .shared(by: own.authority)
  }
}
