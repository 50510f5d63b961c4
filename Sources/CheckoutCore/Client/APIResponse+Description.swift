extension APIResponse: CustomStringConvertible, CustomReflectable {
  /// The status, the request's id and the size of the body. Value, headers and body may hold
  /// personal data and are not shown.
  public var description: String {
    "status \(status), \(requestID.map { "request id \($0), " } ?? "")\(body)"
  }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
