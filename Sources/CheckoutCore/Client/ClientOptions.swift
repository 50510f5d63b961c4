public import HTTPTypes

/// What applies to every call of a client, unless the call says otherwise.
public struct ClientOptions: Sendable {
  /// How long one attempt may take, from asking for a connection to the last byte of the answer.
  public var attemptTimeout: Duration
  /// How long a call may take, with everything that belongs to it.
  public var deadline: Duration
  /// Headers that are added to each request.
  public var headers: HTTPFields
  /// The most bytes that the body of a request may have.
  public var maximumRequestBytes: Int
  /// The most bytes that the body of a response may have.
  public var maximumResponseBytes: Int
  /// The clock that durations and deadlines are read from.
  public var clock: any CheckoutClock
  /// Makes the key of a call that the provider recognises by one, at least 128 random bits.
  public var makeIdempotencyKey: @Sendable () -> String

  /// Makes options.
  ///
  /// - Parameters:
  ///   - attemptTimeout: How long one attempt may take; 30 seconds.
  ///   - deadline: How long a call may take; 60 seconds.
  ///   - headers: Headers to add to each request; none.
  ///   - maximumRequestBytes: The largest request body; 16 MiB.
  ///   - maximumResponseBytes: The largest response body; 16 MiB.
  ///   - clock: The clock; the system's.
  ///   - makeIdempotencyKey: Makes idempotency keys; 32 random hexadecimal digits.
  public init(
    attemptTimeout: Duration = .seconds(30),
    deadline: Duration = .seconds(60),
    headers: HTTPFields = [:],
    maximumRequestBytes: Int = 16 << 20,
    maximumResponseBytes: Int = 16 << 20,
    clock: any CheckoutClock = SystemClock(),
    makeIdempotencyKey: @escaping @Sendable () -> String = IdempotencyKey.random
  ) {
    self.attemptTimeout = attemptTimeout
    self.deadline = deadline
    self.headers = headers
    self.maximumRequestBytes = maximumRequestBytes
    self.maximumResponseBytes = maximumResponseBytes
    self.clock = clock
    self.makeIdempotencyKey = makeIdempotencyKey
  }
}
