import Tracing

/// One call of an endpoint: what it may take, when it began, and what was sent for it so far.
struct Call<API: APIClient, Request: EndpointRequest, Response: EndpointResponse> {
  let endpoint: EndpointParts
  let connection: APIConnection<API>
  let options: CallOptions
  /// Whether the call may be sent again, at the server that it goes to.
  let repeatability: Repeatability
  /// The key of the call, the caller's or one made once, for operations that have one.
  let idempotencyKey: String?
  /// The key of the API, as it was before the attempt at hand.
  var apiKey: Secret?
  /// How that key is sent, and with which others.
  var credentials: Credentials
  let start: Duration
  /// Whether an attempt may have taken effect.
  var mayHaveHappened = false
  private(set) var attempts: [Attempt] = []
  /// Whether middleware or anything that observes is installed. Calls that nobody watches pay for no
  /// more than this question.
  let isWatched: Bool
  /// How many attempts were told of to those who observe.
  var observedAttempts = 0
  /// The span of the call, if anything is traced.
  var span: (any Span)?

  init(
    of endpoint: Endpoint<API, Request, Response>, carrying request: Request,
    connection: APIConnection<API>, options: CallOptions
  ) {
    self.endpoint = endpoint.parts
    self.connection = connection
    self.options = options
    repeatability = connection.repeatability(of: self.endpoint)
    idempotencyKey =
      if case .keyed = repeatability {
        options.idempotencyKey ?? request.ownIdempotencyKey
          ?? connection.parts.options.makeIdempotencyKey()
      } else {
        nil
      }
    apiKey = connection.parts.apiKey?.currentKey
    credentials = Credentials(
      self.endpoint.authentication ?? connection.parts.authentication,
      from: connection.parts.options.otherKeys)
    isWatched = connection.parts.isWatched || options.logger != nil
    start = connection.parts.options.clock.uptime
  }

  /// How the key is sent now, and with which others.
  var currentCredentials: Credentials {
    Credentials(
      endpoint.authentication ?? connection.parts.authentication,
      from: connection.parts.options.otherKeys)
  }

  /// The time since the call began.
  var elapsed: Duration { connection.parts.options.clock.uptime - start }

  /// How long the call may take.
  var deadline: Duration { max(.zero, options.deadline ?? connection.parts.options.deadline) }

  /// Records how an attempt went.
  mutating func record(_ outcome: Attempt.Outcome, since began: Duration, until end: Duration) {
    attempts.append(Attempt(outcome: outcome, start: began, duration: end - began))
  }

  /// Records what comes after the last attempt, if there was one.
  mutating func record(_ decision: RetryDecision) {
    guard !attempts.isEmpty else { return }
    attempts[attempts.count - 1].decision = decision
  }
}
