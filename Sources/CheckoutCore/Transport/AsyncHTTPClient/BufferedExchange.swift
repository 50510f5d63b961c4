#if AsyncHTTPClient
  import AsyncHTTPClient
  import HTTPTypes
  import NIOCore
  import NIOHTTP1
  import Synchronization

  /// One exchange as AsyncHTTPClient reports it: collects the answer whole, up to a limit, and
  /// remembers whether anything of the request was written.
  final class BufferedExchange: HTTPClientResponseDelegate {
    /// Nothing: the answer is fetched from here, and not handed on from future to future.
    typealias Response = Void

    private struct State {
      var hasBegun = false
      var head: HTTPResponseHead?
      var body: [UInt8] = []
    }

    private let limit: Int
    private let state = Mutex(State())

    /// Makes an exchange.
    ///
    /// - Parameter limit: The most bytes that the body of the answer may have.
    init(limit: Int) {
      self.limit = limit
    }

    /// Whether the head of the request was handed to a connection.
    var hasBegun: Bool { state.withLock { $0.hasBegun } }

    /// Takes the answer out, once it is complete.
    func takeResponse() -> TransportResponse? {
      let answer = state.withLock { state in
        defer { state = State() }
        return state
      }
      return answer.head.map { TransportResponse(head: HTTPResponse($0), body: answer.body) }
    }

    func didSendRequestHead(task: HTTPClient.Task<Response>, _ head: HTTPRequestHead) {
      state.withLock { $0.hasBegun = true }
    }

    func didReceiveHead(
      task: HTTPClient.Task<Response>, _ head: HTTPResponseHead
    ) -> EventLoopFuture<Void> {
      let length = head.headers.first(name: "content-length").flatMap { Int($0) } ?? 0
      guard length <= limit else { return tooLarge(task) }
      state.withLock { state in
        state.head = head
        // The announcement is the server's word: no more memory is taken for it than is harmless.
        state.body.reserveCapacity(min(max(0, length), 1 << 20))
      }
      return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(
      task: HTTPClient.Task<Response>, _ part: ByteBuffer
    ) -> EventLoopFuture<Void> {
      let fits = state.withLock { state in
        guard part.readableBytes <= limit - state.body.count else { return false }
        state.body.append(contentsOf: part.readableBytesView)
        return true
      }
      return fits ? task.eventLoop.makeSucceededVoidFuture() : tooLarge(task)
    }

    func didFinishRequest(task: HTTPClient.Task<Response>) {}

    private func tooLarge(_ task: HTTPClient.Task<Response>) -> EventLoopFuture<Void> {
      task.eventLoop.makeFailedFuture(
        TransportError(.responseTooLarge, delivery: .mayHaveBeenSent))
    }
  }
#endif
