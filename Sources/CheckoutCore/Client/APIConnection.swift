/// What every call of a client shares: whose it is, where it goes and how.
public struct APIConnection<API: APIClient>: Sendable {
  /// The key, if the API asks for one.
  public var apiKey: Secret?
  /// The server.
  public var server: Server<API>
  /// What carries the requests.
  public var transport: any HTTPTransport
  /// Timeouts, limits and headers.
  public var options: ClientOptions

  /// Makes a connection. Nothing is sent until the first call.
  public init(
    apiKey: Secret?, server: Server<API>, transport: any HTTPTransport,
    options: ClientOptions = .init()
  ) {
    self.apiKey = apiKey
    self.server = server
    self.transport = transport
    self.options = options
  }
}
