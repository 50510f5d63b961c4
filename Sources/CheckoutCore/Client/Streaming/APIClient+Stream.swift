import HTTPTypes

extension APIClient {
  /// Calls an endpoint that answers with a stream of events.
  ///
  /// It is called once, whatever the options say of retries. The time of an attempt is that until
  /// the answer begins; the stream itself may take as long as it does.
  ///
  /// - Parameters:
  ///   - request: What the endpoint takes beside its path.
  ///   - endpoint: The operation.
  ///   - options: Timeout and headers of this call.
  /// - Returns: The events, which throw ``EventStreamError`` where they break off.
  /// - Throws: ``APIError`` if the answer is a refusal, or there is none.
  public func stream<Request, Value>(
    _ request: Request,
    to endpoint: Endpoint<Self, Request, EventStream<Value>>,
    options: CallOptions = .init()
  ) async throws(APIError<Problem>) -> EventStream<Value> {
    var call = Call(
      of: endpoint, carrying: request, connection: connection, options: options)
    var outgoing = try call.prepare(carrying: request)
    let limit = outgoing.maximumResponseBytes
    let answer: TransportStream
    let refusal: TransportResponse?
    do throws(TransportError) {
      answer = try await call.stream(&outgoing)
      let isSuccess = answer.head.status.kind == .successful
      refusal = isSuccess ? nil : try await answer.whole(limit: limit)
    } catch {
      let effect = Effect(error, repeatability: call.repeatability)
      throw call.error(.noResponse(error), effect: effect)
    }
    if let refusal { return try call.response(from: refusal).value }
    return EventStream(answer.body, limit: limit, isText: endpoint.answer.isText)
  }

  /// Calls an endpoint that takes nothing beside its path and answers with a stream of events.
  ///
  /// - Parameters:
  ///   - endpoint: The operation.
  ///   - options: Timeout and headers of this call.
  /// - Returns: The events, which throw ``EventStreamError`` where they break off.
  /// - Throws: ``APIError`` if the answer is a refusal, or there is none.
  public func stream<Value>(
    to endpoint: Endpoint<Self, NoRequest, EventStream<Value>>,
    options: CallOptions = .init()
  ) async throws(APIError<Problem>) -> EventStream<Value> {
    try await stream(NoRequest(), to: endpoint, options: options)
  }
}

extension Call {
  /// Sends the request once, and records how the answer began.
  fileprivate mutating func stream(
    _ request: inout TransportRequest
  ) async throws(TransportError) -> TransportStream {
    let permit = try begin(&request, at: .zero)
    do throws(TransportError) {
      let answer = try await connection.parts.transport.stream(request)
      end(.answered(status: answer.head.status.code), since: .zero, permit: permit)
      return answer
    } catch {
      end(.failed(error), since: .zero, permit: permit)
      throw error
    }
  }
}
