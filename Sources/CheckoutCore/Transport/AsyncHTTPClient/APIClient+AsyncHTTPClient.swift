#if AsyncHTTPClient
  extension APIKeyClient {
    /// Makes a client that sends through AsyncHTTPClient.
    ///
    /// - Parameters:
    ///   - apiKey: The secret key of your account, or what knows it.
    ///   - server: Where requests go.
    ///   - options: Timeouts, limits and headers.
    public init(
      apiKey: any APIKeySource, server: Server<Self> = Self.defaultServer,
      options: ClientOptions = .init()
    ) {
      self.init(
        apiKey: apiKey, server: server, transport: AsyncHTTPClientTransport.shared,
        options: options)
    }

    /// Makes a client from environment variables that sends through AsyncHTTPClient.
    ///
    /// `JOPAY_API_KEY` is the key and `JOPAY_BASE_URL`, if it is set, the server; the first word is
    /// the profile's ``APIProfile/environmentPrefix``.
    ///
    /// - Parameters:
    ///   - variables: Looks a variable up; in the process by default.
    ///   - options: Timeouts, limits and headers.
    /// - Throws: ``ConfigurationError`` if the key is missing or the address is none.
    public static func fromEnvironment(
      _ variables: (String) -> String? = ProcessEnvironment.variable,
      options: ClientOptions = .init()
    ) throws(ConfigurationError) -> Self {
      try fromEnvironment(
        variables, transport: AsyncHTTPClientTransport.shared, options: options)
    }
  }

  extension SelfHostedAPIKeyClient {
    /// Makes a client that sends through AsyncHTTPClient.
    ///
    /// - Parameters:
    ///   - apiKey: The secret key of your project, or what knows it.
    ///   - server: Your server.
    ///   - options: Timeouts, limits and headers.
    public init(apiKey: any APIKeySource, server: Server<Self>, options: ClientOptions = .init()) {
      self.init(
        apiKey: apiKey, server: server, transport: AsyncHTTPClientTransport.shared,
        options: options)
    }

    /// Makes a client from environment variables that sends through AsyncHTTPClient.
    ///
    /// `PAYRAM_API_KEY` is the key and `PAYRAM_BASE_URL` the server; the first word is the
    /// profile's ``APIProfile/environmentPrefix``.
    ///
    /// - Parameters:
    ///   - variables: Looks a variable up; in the process by default.
    ///   - options: Timeouts, limits and headers.
    /// - Throws: ``ConfigurationError`` if one of them is missing or the address is none.
    public static func fromEnvironment(
      _ variables: (String) -> String? = ProcessEnvironment.variable,
      options: ClientOptions = .init()
    ) throws(ConfigurationError) -> Self {
      try fromEnvironment(
        variables, transport: AsyncHTTPClientTransport.shared, options: options)
    }
  }

  extension SelfHostedPublicAPIClient {
    /// Makes a client that sends through AsyncHTTPClient.
    ///
    /// - Parameters:
    ///   - server: Where requests go.
    ///   - options: Timeouts, limits and headers.
    public init(server: Server<Self>, options: ClientOptions = .init()) {
      self.init(server: server, transport: AsyncHTTPClientTransport.shared, options: options)
    }
  }

  extension PublicAPIClient {
    /// Makes a client that sends through AsyncHTTPClient.
    ///
    /// - Parameters:
    ///   - server: Where requests go.
    ///   - options: Timeouts, limits and headers.
    public init(server: Server<Self> = Self.defaultServer, options: ClientOptions = .init()) {
      self.init(server: server, transport: AsyncHTTPClientTransport.shared, options: options)
    }
  }
#endif
