#if AsyncHTTPClient
  import AsyncHTTPClient
  import HTTPTypes
  import NIOCore
  import NIOHTTP1

  extension AsyncHTTPClientTransport {
    /// Sends a request and receives the answer as it comes. The next piece is asked for when the last
    /// has been read, so that a slow reader slows the server down.
    ///
    /// - Throws: ``TransportError``. Where AsyncHTTPClient does not tell whether bytes have left, it
    ///   says that they may have.
    public func stream(
      _ request: TransportRequest
    ) async throws(TransportError) -> TransportStream {
      do {
        let response = try await client.execute(
          try HTTPClientRequest(request), deadline: .now() + TimeAmount(request.timeout))
        return TransportStream(
          head: HTTPResponse(
            HTTPResponseHead(
              version: response.version, status: response.status, headers: response.headers)),
          body: StreamedBody(body: response.body))
      } catch {
        throw TransportError(asyncHTTPClientError: error)
      }
    }
  }

  extension HTTPClientRequest {
    /// Makes a request.
    ///
    /// - Throws: ``TransportError`` if the head has no address that can be used.
    fileprivate init(_ request: TransportRequest) throws(TransportError) {
      self.init(url: try request.address)
      method = HTTPMethod(rawValue: request.head.method.rawValue)
      for field in request.head.headerFields {
        headers.add(name: field.name.rawName, value: field.value)
      }
      body = request.body.map { .bytes(ByteBuffer(bytes: $0)) }
    }
  }

  /// A body as AsyncHTTPClient brings it, in our words.
  private struct StreamedBody: AsyncSequence, Sendable {
    struct AsyncIterator: AsyncIteratorProtocol {
      var iterator: HTTPClientResponse.Body.AsyncIterator

      mutating func next(
        isolation actor: isolated (any Actor)?
      ) async throws(TransportError) -> [UInt8]? {
        do {
          guard let piece = try await iterator.next(isolation: actor) else { return nil }
          return Array(piece.readableBytesView)
        } catch {
          throw TransportError(asyncHTTPClientError: error)
        }
      }
    }

    let body: HTTPClientResponse.Body

    func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(iterator: body.makeAsyncIterator())
    }
  }
#endif
