import CheckoutCore
import HTTPTypes

/// A transport whose answer comes in pieces, and may break off behind the last.
struct PiecewiseTransport: HTTPTransport {
  var status = 200
  let pieces: [[UInt8]]
  var failure: TransportError?

  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    throw TransportError(.other, delivery: .notSent, code: "not a stream")
  }

  func stream(_ request: TransportRequest) async throws(TransportError) -> TransportStream {
    TransportStream(
      head: HTTPResponse(status: .init(code: status)), body: Pieces(all: pieces, failure: failure))
  }

  private struct Pieces: AsyncSequence, Sendable {
    struct AsyncIterator: AsyncIteratorProtocol {
      var rest: ArraySlice<[UInt8]>
      let failure: TransportError?

      mutating func next(
        isolation actor: isolated (any Actor)?
      ) async throws(TransportError) -> [UInt8]? {
        if let piece = rest.popFirst() { return piece }
        if let failure { throw failure }
        return nil
      }
    }

    let all: [[UInt8]]
    let failure: TransportError?

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(rest: all[...], failure: failure) }
  }
}
