public import CheckoutCore

/// A transport that keeps what goes through another.
public final class RecordingTransport: HTTPTransport {
  /// A request and what came of it.
  public struct Exchange: Sendable {
    /// What was sent.
    public let request: TransportRequest
    /// What came back.
    public let result: Result<TransportResponse, TransportError>
  }

  private let transport: any HTTPTransport
  private let recorded = Locked<[Exchange]>([])

  /// Makes a transport that sends through another.
  public init(_ transport: any HTTPTransport) {
    self.transport = transport
  }

  /// The exchanges so far, in the order in which they ended.
  public var exchanges: [Exchange] { recorded.withLock { $0 } }

  /// Sends a request through the other transport and keeps both ends.
  ///
  /// - Throws: ``CheckoutCore/TransportError``, as the other transport does.
  public func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    let result: Result<TransportResponse, TransportError>
    do throws(TransportError) {
      result = .success(try await transport.send(request))
    } catch {
      result = .failure(error)
    }
    recorded.withLock { $0.append(Exchange(request: request, result: result)) }
    return try result.get()
  }

  /// Begins a stream through the other transport. What is kept of its answer is the head alone.
  ///
  /// - Throws: ``CheckoutCore/TransportError``, as the other transport does.
  public func stream(_ request: TransportRequest) async throws(TransportError) -> TransportStream {
    let result: Result<TransportStream, TransportError>
    do throws(TransportError) {
      result = .success(try await transport.stream(request))
    } catch {
      result = .failure(error)
    }
    recorded.withLock {
      $0.append(Exchange(request: request, result: result.map { TransportResponse(head: $0.head) }))
    }
    return try result.get()
  }
}
