import HTTPTypes

/// One call of an endpoint: what it may take, when it began, and what was sent for it so far.
///
/// A call makes one attempt. Deciding about another needs what is here: the endpoint's
/// repeatability, the attempts, and the time that is left.
struct Call<API: APIClient, Request: EndpointRequest, Response: EndpointResponse> {
  let endpoint: Endpoint<API, Request, Response>
  let connection: APIConnection<API>
  let options: CallOptions
  /// The key of the call, the caller's or one made once, for operations that have one.
  let idempotencyKey: String?
  private let start: Duration
  private(set) var attempts: [Attempt] = []

  init(
    endpoint: Endpoint<API, Request, Response>, connection: APIConnection<API>,
    options: CallOptions
  ) {
    self.endpoint = endpoint
    self.connection = connection
    self.options = options
    idempotencyKey =
      if case .keyed = endpoint.repeatability {
        options.idempotencyKey ?? connection.options.makeIdempotencyKey()
      } else {
        nil
      }
    start = connection.options.clock.uptime
  }

  /// Sends the request once and records how it went.
  mutating func attempt(
    _ request: TransportRequest
  ) async throws(TransportError) -> TransportResponse {
    let began = elapsed
    var request = request
    request.timeout = min(
      options.attemptTimeout ?? connection.options.attemptTimeout,
      (options.deadline ?? connection.options.deadline) - began)
    guard !Task.isCancelled else { throw TransportError(.cancelled, delivery: .notSent) }
    guard request.timeout > .zero else { throw TransportError(.timedOut, delivery: .notSent) }
    do throws(TransportError) {
      let answer = try await connection.transport.send(request)
      record(.answered(status: answer.head.status.code), since: began)
      return answer
    } catch {
      record(.failed(error), since: began)
      throw error
    }
  }

  private var elapsed: Duration { connection.options.clock.uptime - start }

  private mutating func record(_ outcome: Attempt.Outcome, since began: Duration) {
    attempts.append(Attempt(outcome: outcome, start: began, duration: elapsed - began))
  }
}
