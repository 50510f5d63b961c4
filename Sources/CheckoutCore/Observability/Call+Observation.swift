import HTTPTypes
import Tracing

// Only calls that something watches come here.
extension Call {
  /// Tells of the attempts that nobody was told of yet. That waits until it is known what comes of an
  /// attempt.
  mutating func observeAttempts() {
    guard isWatched else { return }
    for index in attempts.indices.dropFirst(observedAttempts) {
      log?.write(attempts[index], number: index + 1)
      connection.parts.metrics?.count(attempts[index], of: endpoint.id)
    }
    observedAttempts = attempts.count
  }

  /// Tells how the call ended.
  func observe(_ result: Result<APIResponse<Response>, APIError<API.Problem>>) {
    let duration = elapsed
    let report = CallReport(of: result, lasting: duration)
    log?.write(report)
    span?.end(report)
    guard let metrics = connection.parts.metrics else { return }
    metrics.count(report, of: endpoint.id)
    let budget = connection.retryBudget(for: endpoint).state(at: start + duration)
    metrics.tell(
      budget.remaining, connection.parts.options.circuitBreaker?.state,
      at: connection.server(of: endpoint).authority)
  }

  /// Sends a request within a span of its own, if anything is traced.
  func sendTraced(
    _ request: TransportRequest
  ) async -> Result<TransportResponse, TransportError> {
    guard let tracing = connection.parts.tracing, let parent = span else {
      return await send(request)
    }
    let span = tracing.begin(attempt: attempts.count + 1, of: traced, within: parent)
    var request = request
    var headers = request.head.headerFields
    tracing.inject(span, into: &headers)
    apply(headers, to: &request)
    // What the transport traces belongs inside.
    let result = await ServiceContext.withValue(span.context) { await send(request) }
    span.end(result)
    return result
  }

  private func send(
    _ request: TransportRequest
  ) async -> Result<TransportResponse, TransportError> {
    do throws(TransportError) {
      return .success(try await connection.parts.transport.send(request))
    } catch {
      return .failure(error)
    }
  }

  private var log: CallLog? {
    guard let logger = options.logger ?? connection.parts.options.logger else { return nil }
    return CallLog(
      logger: logger, provider: API.profile.identifier, operation: endpoint.id)
  }
}
