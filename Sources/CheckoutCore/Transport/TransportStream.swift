public import HTTPTypes

/// An answer of which the body is still coming.
public struct TransportStream: Sendable {
  /// Status and headers.
  public var head: HTTPResponse
  /// The body in the pieces in which it comes. It is read once.
  public var body: any AsyncSequence<[UInt8], TransportError> & Sendable

  /// Makes an answer.
  public init(
    head: HTTPResponse, body: any AsyncSequence<[UInt8], TransportError> & Sendable
  ) {
    self.head = head
    self.body = body
  }

  /// Makes an answer from one that is there whole.
  public init(_ response: TransportResponse) {
    self.init(head: response.head, body: WholeBody(bytes: response.body))
  }
}

extension HTTPTransport {
  /// Receives the answer whole, as ``send(_:)`` does: what a transport does that has no better way.
  ///
  /// - Throws: ``TransportError`` that says whether bytes of the request may have left.
  public func stream(
    _ request: TransportRequest
  ) async throws(TransportError) -> TransportStream {
    TransportStream(try await send(request))
  }
}

extension TransportStream {
  /// The answer whole.
  ///
  /// - Parameter limit: The most bytes that the body may have.
  /// - Throws: ``TransportError`` if the body has more, or its end does not come.
  func whole(limit: Int) async throws(TransportError) -> TransportResponse {
    var response = TransportResponse(head: head)
    var iterator = body.makeAsyncIterator()
    while let piece = try await iterator.next(isolation: nil) {
      guard piece.count <= limit - response.body.count else {
        throw TransportError(.responseTooLarge, delivery: .mayHaveBeenSent)
      }
      response.body += piece
    }
    return response
  }
}

extension TransportStream: CustomStringConvertible, CustomReflectable {
  /// The status. Headers and body may hold personal data and are not shown.
  public var description: String { "status \(head.status.code)" }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A body that is there: one piece.
private struct WholeBody: AsyncSequence, Sendable {
  struct AsyncIterator: AsyncIteratorProtocol {
    var bytes: [UInt8]?

    mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(TransportError) -> [UInt8]? {
      defer { bytes = nil }
      return bytes
    }
  }

  let bytes: [UInt8]

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(bytes: bytes) }
}
