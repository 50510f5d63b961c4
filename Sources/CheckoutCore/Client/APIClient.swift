/// A client of one API: a value that is cheap to copy and that any number of tasks may share.
///
/// Generated clients conform to ``APIKeyClient``, ``SelfHostedAPIKeyClient`` or ``PublicAPIClient``
/// and add one method per operation.
public protocol APIClient: Sendable {
  /// The body with which the API refuses a request.
  associatedtype Problem: JSONReadable & Sendable

  /// What the spec says of the API as a whole.
  static var profile: APIProfile { get }

  /// What every call shares.
  var connection: APIConnection<Self> { get }

  /// Makes a client.
  init(connection: APIConnection<Self>)
}

/// A client of an API that asks for a key.
public protocol APIKeyClient: APIClient {
  /// The server that is used unless another is passed.
  static var defaultServer: Server<Self> { get }
}

/// A client of an API that asks for a key and that its users host themselves: it has no server
/// unless one is passed.
public protocol SelfHostedAPIKeyClient: APIClient {}

/// A client of an API that asks for no key.
public protocol PublicAPIClient: APIClient {
  /// The server that is used unless another is passed.
  static var defaultServer: Server<Self> { get }
}
