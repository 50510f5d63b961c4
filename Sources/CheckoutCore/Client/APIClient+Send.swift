extension APIClient {
  /// Calls an endpoint and returns the value with status, headers and exact bytes.
  ///
  /// Generated methods return the value alone; this is the door to the rest, and to an endpoint
  /// that you make yourself.
  ///
  /// - Parameters:
  ///   - request: What the endpoint takes beside its path.
  ///   - endpoint: The operation.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``APIError``; its ``APIError/effect`` says whether anything happened.
  public func send<Request, Response>(
    _ request: Request,
    to endpoint: Endpoint<Self, Request, Response>,
    options: CallOptions = .init()
  ) async throws(APIError<Problem>) -> APIResponse<Response> {
    var call = Call(
      of: endpoint, carrying: request, connection: connection, options: options)
    guard !call.isWatched else { return try await call.runWatched(carrying: request) }
    var outgoing = try call.prepare(carrying: request)
    let attempt = try call.beginFirst(&outgoing)
    return try await call.run(&outgoing, as: attempt)
  }

  /// Calls an endpoint that takes nothing beside its path.
  ///
  /// - Parameters:
  ///   - endpoint: The operation.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``APIError``; its ``APIError/effect`` says whether anything happened.
  public func send<Response>(
    to endpoint: Endpoint<Self, NoRequest, Response>,
    options: CallOptions = .init()
  ) async throws(APIError<Problem>) -> APIResponse<Response> {
    try await send(NoRequest(), to: endpoint, options: options)
  }
}
