public import CoreMetrics
public import HTTPTypes
public import Logging
public import Tracing

/// What applies to every call of a client, unless the call says otherwise.
public struct ClientOptions: Sendable {
  /// How long one attempt may take, from asking for a connection to the last byte of the answer.
  public var attemptTimeout: Duration
  /// How long a call may take, with all its attempts and the waits between them.
  public var deadline: Duration
  /// When a call that failed is tried again.
  public var retries: RetryPolicy
  /// How many further attempts all calls may make together. Clients of one host share a budget if
  /// it is `nil`, those with a clock of their own excepted.
  public var retryBudget: RetryBudget?
  /// Stops calls while the provider is down; `nil` for none.
  public var circuitBreaker: CircuitBreaker?
  /// Headers that are added to each request.
  public var headers: HTTPFields
  /// The keys that some operations ask for beside the client's own, or instead of it, by the names of
  /// the security schemes. A key that is replaced counts from the next attempt on.
  public var otherKeys: [String: any APIKeySource]
  /// What stands around each call and each attempt, the outermost first.
  public var middleware: [any ClientMiddleware]
  /// Where calls and attempts are logged; `nil` for nowhere. <doc:Observing> says what a line tells.
  public var logger: Logger?
  /// What makes the instruments that calls are measured by; `nil` for what `MetricsSystem` has when
  /// the client is made. <doc:Observing> names what is measured.
  public var metricsFactory: (any MetricsFactory)?
  /// What makes spans of calls and attempts; `nil` for what `InstrumentationSystem` has when the client
  /// is made. <doc:Observing> says what a span tells.
  public var tracer: (any Tracer)?
  /// The most bytes that the body of a request may have.
  public var maximumRequestBytes: Int
  /// The most bytes that the body of a response may have.
  public var maximumResponseBytes: Int
  /// The clock that durations and deadlines are read from, and that waits go by.
  public var clock: any CheckoutClock
  /// Makes random numbers from 0 to 1, which spread the waits between attempts.
  public var random: @Sendable () -> Double
  /// Makes the key of a call that the provider recognises by one, at least 128 random bits.
  public var makeIdempotencyKey: @Sendable () -> String
  /// Makes the text that separates the parts of a multipart body, at least 128 random bits: up to 70
  /// ASCII letters, digits, hyphens and underscores.
  public var makeBoundary: @Sendable () -> String

  /// Makes options.
  ///
  /// - Parameters:
  ///   - attemptTimeout: How long one attempt may take; 30 seconds.
  ///   - deadline: How long a call may take; 60 seconds.
  ///   - retries: When a call that failed is tried again; ``RetryPolicy/standard``.
  ///   - retryBudget: A budget of your own; the host's.
  ///   - circuitBreaker: Stops calls while the provider is down; none.
  ///   - headers: Headers to add to each request; none.
  ///   - otherKeys: Keys beside the client's own, by the names of their security schemes; none.
  ///   - middleware: What stands around each call and each attempt; nothing.
  ///   - logger: Where calls and attempts are logged; nowhere.
  ///   - metricsFactory: What calls are measured by; what `MetricsSystem` has.
  ///   - tracer: What makes spans; what `InstrumentationSystem` has.
  ///   - maximumRequestBytes: The largest request body; 16 MiB.
  ///   - maximumResponseBytes: The largest response body; 16 MiB.
  ///   - clock: The clock; the system's.
  ///   - random: Makes random numbers from 0 to 1; the system's.
  ///   - makeIdempotencyKey: Makes idempotency keys; 32 random hexadecimal digits.
  ///   - makeBoundary: Makes boundaries of multipart bodies; 32 random hexadecimal digits.
  public init(
    attemptTimeout: Duration = .seconds(30),
    deadline: Duration = .seconds(60),
    retries: RetryPolicy = .standard,
    retryBudget: RetryBudget? = nil,
    circuitBreaker: CircuitBreaker? = nil,
    headers: HTTPFields = [:],
    otherKeys: [String: any APIKeySource] = [:],
    middleware: [any ClientMiddleware] = [],
    logger: Logger? = nil,
    metricsFactory: (any MetricsFactory)? = nil,
    tracer: (any Tracer)? = nil,
    maximumRequestBytes: Int = 16 << 20,
    maximumResponseBytes: Int = 16 << 20,
    clock: any CheckoutClock = SystemClock(),
    random: @escaping @Sendable () -> Double = { .random(in: 0...1) },
    makeIdempotencyKey: @escaping @Sendable () -> String = IdempotencyKey.random,
    makeBoundary: @escaping @Sendable () -> String = IdempotencyKey.random
  ) {
    self.attemptTimeout = attemptTimeout
    self.deadline = deadline
    self.retries = retries
    self.retryBudget = retryBudget
    self.circuitBreaker = circuitBreaker
    self.headers = headers
    self.otherKeys = otherKeys
    self.middleware = middleware
    self.logger = logger
    self.metricsFactory = metricsFactory
    self.tracer = tracer
    self.maximumRequestBytes = maximumRequestBytes
    self.maximumResponseBytes = maximumResponseBytes
    self.clock = clock
    self.random = random
    self.makeIdempotencyKey = makeIdempotencyKey
    self.makeBoundary = makeBoundary
  }
}
