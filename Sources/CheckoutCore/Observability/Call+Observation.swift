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
    guard let metrics = connection.parts.metrics else { return }
    metrics.count(report, of: endpoint.id)
    let budget = connection.retryBudget(for: endpoint).state(at: start + duration)
    metrics.tell(budget.remaining, at: connection.server(of: endpoint).authority)
  }

  private var log: CallLog? {
    guard let logger = options.logger ?? connection.parts.options.logger else { return nil }
    return CallLog(
      logger: logger, provider: API.profile.identifier, operation: endpoint.id)
  }
}
