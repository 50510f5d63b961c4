/// A client of one API: a value that is cheap to copy and that any number of tasks may share.
///
/// Generated clients conform to ``APIKeyClient`` or ``PublicAPIClient``, or to
/// ``SelfHostedAPIKeyClient`` or ``SelfHostedPublicAPIClient`` where the caller has to say the server,
/// and add one method per operation.
public protocol APIClient: Sendable {
  /// The body with which the API refuses a request.
  associatedtype Problem: EndpointResponse & Sendable

  /// What the spec says of the API as a whole.
  static var profile: APIProfile { get }

  /// What its error answers mean for another attempt; ``RetryRules/standard`` unless you say
  /// otherwise.
  static var retryRules: RetryRules { get }

  /// The code in the body of a refusal that ``retryRules`` may depend on; `nil` unless you say
  /// otherwise.
  static func retryCode(of problem: Problem) -> String?

  /// Which of several bodies a refusal has, by its status: `404`, `4XX` or `default`.
  static var problems: [String: String] { get }

  /// What every call shares.
  var connection: APIConnection<Self> { get }

  /// Makes a client.
  init(connection: APIConnection<Self>)
}

extension APIClient {
  /// The rules that hold where an API says nothing of its own.
  public static var retryRules: RetryRules { .standard }

  /// No code.
  public static func retryCode(of problem: Problem) -> String? { nil }
}

extension APIClient {
  /// None: all refusals have the same body.
  public static var problems: [String: String] { [:] }
}

/// A client of an API that asks for a key.
public protocol APIKeyClient: APIClient {
  /// The server that is used unless another is passed.
  static var defaultServer: Server<Self> { get }
}

/// A client of an API that asks for a key and that its users host themselves: it has no server
/// unless one is passed.
public protocol SelfHostedAPIKeyClient: APIClient {}

/// A client of an API that asks for no key and has no server unless one is passed.
public protocol SelfHostedPublicAPIClient: APIClient {}

/// A client of an API that asks for no key.
public protocol PublicAPIClient: APIClient {
  /// The server that is used unless another is passed.
  static var defaultServer: Server<Self> { get }
}
