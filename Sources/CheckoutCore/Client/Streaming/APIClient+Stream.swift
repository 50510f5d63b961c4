extension APIClient {
  /// Calls an endpoint that answers with a stream of events.
  ///
  /// Retries, timeout and deadline are for the beginning of the answer; the stream itself may take
  /// as long as it does. Once it has begun, it is not begun again.
  ///
  /// - Parameters:
  ///   - request: What the endpoint takes beside its path.
  ///   - endpoint: The operation.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The events, which throw ``EventStreamError`` where they break off.
  /// - Throws: ``APIError`` if the answer is a refusal, or there is none.
  public func stream<Request, Value>(
    _ request: Request,
    to endpoint: Endpoint<Self, Request, EventStream<Value>>,
    options: CallOptions = .init()
  ) async throws(APIError<Problem>) -> EventStream<Value> {
    let transport = StreamingTransport(connection.transport)
    let client = Self(connection: connection.sending(through: transport))
    let answer = try await client.send(request, to: endpoint, options: options).value
    guard let stream = transport.stream else { return answer }
    return EventStream(
      stream.body, limit: connection.options.maximumResponseBytes,
      isText: endpoint.answer.isText)
  }

  /// Calls an endpoint that takes nothing beside its path and answers with a stream of events.
  ///
  /// - Parameters:
  ///   - endpoint: The operation.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The events, which throw ``EventStreamError`` where they break off.
  /// - Throws: ``APIError`` if the answer is a refusal, or there is none.
  public func stream<Value>(
    to endpoint: Endpoint<Self, NoRequest, EventStream<Value>>,
    options: CallOptions = .init()
  ) async throws(APIError<Problem>) -> EventStream<Value> {
    try await stream(NoRequest(), to: endpoint, options: options)
  }
}
