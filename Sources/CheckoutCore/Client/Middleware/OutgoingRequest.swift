public import HTTPTypes

/// A request before it is sent, as a middleware sees it: without the API key, and with headers that
/// may be changed.
public struct OutgoingRequest: Sendable {
  /// The HTTP method.
  public let method: HTTPRequest.Method
  /// `https` or `http`.
  public let scheme: String
  /// The host, with the port where it is not the scheme's own.
  public let authority: String
  /// The path with the query, both of which may hold personal data. An API key that stands in the
  /// query is left out.
  public let path: String
  /// The body, if there is one.
  public let body: [UInt8]?
  /// The headers. The idempotency key stays what it is, whatever is set here, and the API key is
  /// added afterwards.
  public var headers: HTTPFields

  init(_ request: TransportRequest) {
    method = request.head.method
    scheme = request.head.scheme ?? ""
    authority = request.head.authority ?? ""
    path = request.head.path ?? ""
    body = request.body
    headers = request.head.headerFields
  }
}

extension OutgoingRequest: CustomStringConvertible, CustomReflectable {
  /// The method, the server and the size of the body. Path, headers and body may hold personal data
  /// and are not shown.
  public var description: String {
    "\(method.rawValue) \(scheme)://\(authority), \(body?.count ?? 0) bytes"
  }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
