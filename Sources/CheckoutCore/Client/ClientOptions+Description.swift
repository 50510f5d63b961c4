import HTTPTypes

extension ClientOptions: CustomStringConvertible, CustomReflectable {
  /// The times, the limits and the names of the headers; their values may be keys and are not
  /// shown.
  public var description: String {
    "attempt \(attemptTimeout), deadline \(deadline), at most \(retries.maxAttempts) attempts, "
      + "request \(maximumRequestBytes) bytes, response \(maximumResponseBytes) bytes, "
      + "headers \(headers.names)"
  }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension CallOptions: CustomStringConvertible, CustomReflectable {
  /// The times and the names of the headers; their values may be keys and are not shown.
  public var description: String {
    let attempt = attemptTimeout.map { "attempt \($0), " } ?? ""
    let deadline = deadline.map { "deadline \($0), " } ?? ""
    let attempts = retries.map { "at most \($0.maxAttempts) attempts, " } ?? ""
    return "\(attempt)\(deadline)\(attempts)headers \(headers.names)"
  }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension HTTPFields {
  fileprivate var names: [String] { map(\.name.rawName) }
}
