// Only calls that something watches come here.
extension Call {
  /// Tells of the attempts that nobody was told of yet. That waits until it is known what comes of an
  /// attempt.
  mutating func observeAttempts() {
    guard isWatched else { return }
    for index in attempts.indices.dropFirst(observedAttempts) {
      log?.write(attempts[index], number: index + 1)
    }
    observedAttempts = attempts.count
  }

  /// Tells how the call ended.
  func observe(_ result: Result<APIResponse<Response>, APIError<API.Problem>>) {
    log?.write(CallReport(of: result, lasting: elapsed))
  }

  private var log: CallLog? {
    guard let logger = options.logger ?? connection.parts.options.logger else { return nil }
    return CallLog(
      logger: logger, provider: API.profile.identifier, operation: endpoint.id)
  }
}
