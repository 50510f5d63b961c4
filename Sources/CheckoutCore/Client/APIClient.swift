/// A client of one API: a value that is cheap to copy and that any number of tasks may share.
///
/// Generated clients conform to ``APIKeyClient`` or ``PublicAPIClient`` and add one method per
/// operation.
public protocol APIClient: Sendable {
  /// The body with which the API refuses a request.
  associatedtype Problem: JSONReadable & Sendable

  /// What the spec says of the API as a whole.
  static var profile: APIProfile { get }

  /// The server that is used unless another is passed.
  static var defaultServer: Server<Self> { get }

  /// What every call shares.
  var connection: APIConnection<Self> { get }

  /// Makes a client.
  init(connection: APIConnection<Self>)
}

/// A client of an API that asks for a key.
public protocol APIKeyClient: APIClient {}

/// A client of an API that asks for no key.
public protocol PublicAPIClient: APIClient {}

extension APIKeyClient {
  /// Makes a client that sends through a transport of your own.
  ///
  /// - Parameters:
  ///   - apiKey: The secret key of your account.
  ///   - server: Where requests go.
  ///   - transport: What carries them.
  ///   - options: Timeouts, limits and headers.
  public init(
    apiKey: Secret, server: Server<Self> = Self.defaultServer, transport: any HTTPTransport,
    options: ClientOptions = .init()
  ) {
    self.init(
      connection: .init(apiKey: apiKey, server: server, transport: transport, options: options))
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
