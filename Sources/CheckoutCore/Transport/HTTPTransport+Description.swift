import HTTPTypes

extension TransportRequest: CustomStringConvertible, CustomReflectable {
  /// The method, the server and the size of the body. Path, headers and body may hold keys and
  /// personal data and are not shown.
  public var description: String {
    let server = "\(head.scheme ?? "")://\(head.authority ?? "")"
    return "\(head.method.rawValue) \(server), \(body?.count ?? 0) bytes"
  }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension TransportResponse: CustomStringConvertible, CustomReflectable {
  /// The status and the size of the body. Headers and body may hold personal data and are not
  /// shown.
  public var description: String { "status \(head.status.code), \(body.count) bytes" }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
