import HTTPTypes
import Synchronization

/// Lets a call that reads whole answers wait for the head of a stream: what is refused is brought
/// whole, and what succeeds without its body, which is kept here.
final class StreamingTransport: HTTPTransport {
  private let transport: any HTTPTransport
  private let started = Mutex<TransportStream?>(nil)

  init(_ transport: any HTTPTransport) {
    self.transport = transport
  }

  /// The stream of the last answer that was a success.
  var stream: TransportStream? { started.withLock { $0 } }

  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    let answer = try await transport.stream(request)
    guard answer.head.status.kind == .successful else {
      return try await answer.whole(limit: request.maximumResponseBytes)
    }
    started.withLock { $0 = answer }
    return TransportResponse(head: answer.head)
  }
}
