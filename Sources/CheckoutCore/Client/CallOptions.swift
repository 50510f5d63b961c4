public import HTTPTypes
public import Logging

/// What applies to one call. What it leaves out comes from the client's ``ClientOptions``.
public struct CallOptions: Sendable {
  /// How long one attempt may take.
  public var attemptTimeout: Duration?
  /// How long the call may take, with everything that belongs to it.
  public var deadline: Duration?
  /// When the call is tried again.
  public var retries: RetryPolicy?
  /// Headers to add; they replace the client's of the same name, but never the key's.
  public var headers: HTTPFields
  /// The key by which the provider recognises a repeated call, for operations that have one. A
  /// random one is made if it is `nil`.
  public var idempotencyKey: String?
  /// Where the call and its attempts are logged, such as the logger of the request that you serve.
  public var logger: Logger?

  /// Makes options.
  ///
  /// - Parameters:
  ///   - attemptTimeout: How long one attempt may take.
  ///   - deadline: How long the call may take.
  ///   - retries: When the call is tried again.
  ///   - headers: Headers to add.
  ///   - idempotencyKey: The key of the call, for operations that have one.
  ///   - logger: Where the call is logged.
  public init(
    attemptTimeout: Duration? = nil, deadline: Duration? = nil, retries: RetryPolicy? = nil,
    headers: HTTPFields = HTTPFields(), idempotencyKey: String? = nil, logger: Logger? = nil
  ) {
    self.attemptTimeout = attemptTimeout
    self.deadline = deadline
    self.retries = retries
    self.headers = headers
    self.idempotencyKey = idempotencyKey
    self.logger = logger
  }
}
