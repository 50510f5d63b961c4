import HTTPTypes

// Only calls that something watches come here.
extension Call {
  /// Makes the request and carries it out, between the beginnings and the ends of the middleware, and
  /// tells those who observe.
  mutating func runWatched(
    carrying value: Request
  ) async throws(APIError<API.Problem>) -> APIResponse<Response> {
    span = connection.parts.tracing?.begin(traced)
    var begun = 0
    let result: Result<APIResponse<Response>, APIError<API.Problem>>
    do throws(APIError<API.Problem>) {
      var request = try prepare(carrying: value)
      try await begin(&request, begun: &begun)
      let attempt = try beginFirst(&request, at: elapsed)
      result = .success(try await run(&request, as: attempt))
    } catch {
      result = .failure(error)
    }
    observeAttempts()
    observe(result)
    for middleware in connection.parts.options.middleware.prefix(begun).reversed() {
      await middleware.endCall(context, failure: result.failure)
    }
    return try result.get()
  }

  /// Lets the middleware begin the call.
  ///
  /// - Parameter begun: Counts how many have, which is how many have to end it.
  private func begin(
    _ request: inout TransportRequest, begun: inout Int
  ) async throws(APIError<API.Problem>) {
    var outgoing = shown(request)
    do throws(MiddlewareRefusal) {
      for middleware in connection.parts.options.middleware {
        try await middleware.beginCall(context, request: &outgoing)
        begun += 1
      }
    } catch {
      throw self.error(.invalidRequest(.refused(error)), effect: .nothingHappened)
    }
    apply(outgoing.headers, to: &request)
  }

  /// Sends a request, between the beginnings and the ends of the middleware.
  func exchange(
    _ request: TransportRequest, at began: Duration
  ) async throws(TransportError) -> TransportResponse {
    var begun = 0
    let result: Result<TransportResponse, TransportError>
    do throws(TransportError) {
      result = await sendTraced(try await beginAttempt(request, begun: &begun))
    } catch {
      result = .failure(error)
    }
    let attempt = Attempt(
      outcome: .init(result), start: began, duration: elapsed - began)
    for middleware in connection.parts.options.middleware.prefix(begun).reversed() {
      await middleware.endAttempt(attempt, of: context, answer: result.success)
    }
    return try result.get()
  }

  /// The request as the middleware lets it go, with the time that it has left.
  private func beginAttempt(
    _ request: TransportRequest, begun: inout Int
  ) async throws(TransportError) -> TransportRequest {
    let number = attempts.count + 1
    var outgoing = shown(request)
    do throws(MiddlewareRefusal) {
      for middleware in connection.parts.options.middleware {
        try await middleware.beginAttempt(number, of: context, request: &outgoing)
        begun += 1
      }
    } catch {
      throw TransportError(.refused, delivery: .notSent, code: error.description)
    }
    var request = request
    apply(outgoing.headers, to: &request)
    request.timeout = min(request.timeout, deadline - elapsed)
    guard !Task.isCancelled else { throw TransportError(.cancelled, delivery: .notSent) }
    guard request.timeout > .zero else { throw TransportError(.timedOut, delivery: .notSent) }
    return request
  }

  /// The request as middleware sees it: without the keys.
  private func shown(_ request: TransportRequest) -> OutgoingRequest {
    var request = request
    for name in keyHeaders { request.head.headerFields[values: name] = [] }
    if let key = keysInQuery, let path = request.head.path, path.hasSuffix(key) {
      request.head.path = String(path.dropLast(key.count + 1))
    }
    return OutgoingRequest(request)
  }

  /// Takes headers over. The keys stay as they were.
  func apply(_ headers: HTTPFields, to request: inout TransportRequest) {
    var headers = headers
    for name in keyHeaders + [idempotencyHeader].compactMap(\.self) {
      headers[values: name] = request.head.headerFields[values: name]
    }
    request.head.headerFields = headers
  }

  private var idempotencyHeader: HTTPField.Name? {
    if case .keyed(let header) = repeatability { HTTPField.Name(header) } else { nil }
  }
}

extension Attempt.Outcome {
  /// How an exchange ended.
  init(_ result: Result<TransportResponse, TransportError>) {
    self =
      switch result {
      case .success(let answer): .answered(status: answer.head.status.code)
      case .failure(let error): .failed(error)
      }
  }
}

extension Result {
  fileprivate var success: Success? { try? get() }
  fileprivate var failure: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}
