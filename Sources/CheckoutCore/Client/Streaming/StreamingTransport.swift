import HTTPTypes
import Synchronization

/// Lets a call that reads whole answers wait for the head of a stream: what is refused is brought
/// whole, and what succeeds without its body, which is kept here.
final class StreamingTransport: HTTPTransport {
  private let transport: any HTTPTransport
  /// Transports go by the time of the system, whatever clock the client has.
  private let clock = SystemClock()
  private let started = Mutex<TransportStream?>(nil)

  init(_ transport: any HTTPTransport) {
    self.transport = transport
  }

  /// The stream of the last answer that was a success.
  var stream: TransportStream? { started.withLock { $0 } }

  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    let end = clock.uptime + min(request.timeout, .seconds(Int32.max))
    let answer = try await transport.stream(request)
    guard answer.head.status.kind == .successful else {
      return try await whole(answer, of: request, by: end)
    }
    started.withLock { $0 = answer }
    return TransportResponse(head: answer.head)
  }

  /// A refusal has no more time than any other answer, though its head came as that of a stream.
  private func whole(
    _ answer: TransportStream, of request: TransportRequest, by end: Duration
  ) async throws(TransportError) -> TransportResponse {
    let result = await withTaskGroup(of: Result<TransportResponse, TransportError>.self) { group in
      group.addTask {
        do throws(TransportError) {
          return .success(try await answer.whole(limit: request.maximumResponseBytes))
        } catch {
          return .failure(error)
        }
      }
      group.addTask { [clock] in
        do throws(CancellationError) {
          try await clock.sleep(for: end - clock.uptime)
          return .failure(TransportError(.timedOut, delivery: .mayHaveBeenSent))
        } catch {
          return .failure(TransportError(.cancelled, delivery: .mayHaveBeenSent))
        }
      }
      defer { group.cancelAll() }
      return await group.next() ?? .failure(TransportError(.other, delivery: .mayHaveBeenSent))
    }
    return try result.get()
  }
}
