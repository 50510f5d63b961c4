public import HTTPTypes

/// Carries one request to a server and brings one answer back, whole or in pieces.
///
/// A transport follows no redirect and repeats nothing: both may double a payment. It ends within
/// ``TransportRequest/timeout`` and stops at once when its task is cancelled.
public protocol HTTPTransport: Sendable {
  /// Sends a request and receives the answer whole.
  ///
  /// - Throws: ``TransportError`` that says whether bytes of the request may have left.
  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse

  /// Sends a request and receives the answer as it comes, for streams of events.
  ///
  /// The request's timeout is for the head of the answer. Its body may take as long as it does;
  /// whoever stops to read it closes the connection.
  ///
  /// - Throws: ``TransportError`` that says whether bytes of the request may have left.
  func stream(_ request: TransportRequest) async throws(TransportError) -> TransportStream
}

/// A request, ready to be sent.
public struct TransportRequest: Sendable {
  /// Method, address and headers.
  public var head: HTTPRequest
  /// The body, if there is one.
  public var body: [UInt8]?
  /// How long the exchange may take.
  public var timeout: Duration
  /// The most bytes that the body of the answer may have.
  public var maximumResponseBytes: Int

  /// Makes a request.
  public init(
    head: HTTPRequest, body: [UInt8]? = nil, timeout: Duration = .seconds(30),
    maximumResponseBytes: Int = 16 << 20
  ) {
    self.head = head
    self.body = body
    self.timeout = timeout
    self.maximumResponseBytes = maximumResponseBytes
  }
}

/// An answer, whole.
public struct TransportResponse: Sendable {
  /// Status and headers.
  public var head: HTTPResponse
  /// The body, empty if there is none.
  public var body: [UInt8]

  /// Makes an answer.
  public init(head: HTTPResponse, body: [UInt8] = []) {
    self.head = head
    self.body = body
  }
}
