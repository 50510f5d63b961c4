extension APIKeyClient {
  /// Makes a client that sends through a transport of your own.
  ///
  /// - Parameters:
  ///   - apiKey: The secret key of your account, or what knows it.
  ///   - server: Where requests go.
  ///   - transport: What carries them.
  ///   - options: Timeouts, limits and headers.
  public init(
    apiKey: any APIKeySource, server: Server<Self> = Self.defaultServer,
    transport: any HTTPTransport, options: ClientOptions = .init()
  ) {
    self.init(
      connection: .init(apiKey: apiKey, server: server, transport: transport, options: options))
  }
}

extension SelfHostedAPIKeyClient {
  /// Makes a client that sends through a transport of your own.
  ///
  /// - Parameters:
  ///   - apiKey: The secret key of your project, or what knows it.
  ///   - server: Your server.
  ///   - transport: What carries requests.
  ///   - options: Timeouts, limits and headers.
  public init(
    apiKey: any APIKeySource, server: Server<Self>, transport: any HTTPTransport,
    options: ClientOptions = .init()
  ) {
    self.init(
      connection: .init(apiKey: apiKey, server: server, transport: transport, options: options))
  }
}

extension SelfHostedPublicAPIClient {
  /// Makes a client that sends through a transport of your own.
  ///
  /// - Parameters:
  ///   - server: Where requests go.
  ///   - transport: What carries them.
  ///   - options: Timeouts, limits and headers.
  public init(
    server: Server<Self>, transport: any HTTPTransport, options: ClientOptions = .init()
  ) {
    self.init(
      connection: .init(apiKey: nil, server: server, transport: transport, options: options))
  }
}

extension PublicAPIClient {
  /// Makes a client that sends through a transport of your own.
  ///
  /// - Parameters:
  ///   - server: Where requests go.
  ///   - transport: What carries them.
  ///   - options: Timeouts, limits and headers.
  public init(
    server: Server<Self> = Self.defaultServer, transport: any HTTPTransport,
    options: ClientOptions = .init()
  ) {
    self.init(
      connection: .init(apiKey: nil, server: server, transport: transport, options: options))
  }
}
