#if AsyncHTTPClient
  import AsyncHTTPClient
  import HTTPTypes
  import NIOCore
  import NIOHTTP1

  extension HTTPClient.Request {
    /// Makes a request.
    ///
    /// - Throws: ``TransportError`` if the head has no address, or `HTTPClientError` if it has one
    ///   that AsyncHTTPClient does not take.
    init(_ request: TransportRequest) throws {
      guard let scheme = request.head.scheme, let authority = request.head.authority,
        let path = request.head.path
      else { throw TransportError(.malformedRequest, delivery: .notSent) }
      var headers = HTTPHeaders()
      headers.reserveCapacity(request.head.headerFields.count)
      for field in request.head.headerFields {
        headers.add(name: field.name.rawName, value: field.value)
      }
      try self.init(
        url: "\(scheme)://\(authority)\(path)",
        method: HTTPMethod(rawValue: request.head.method.rawValue), headers: headers,
        body: request.body.map { .byteBuffer(ByteBuffer(bytes: $0)) })
    }
  }

  extension HTTPResponse {
    init(_ head: HTTPResponseHead) {
      self.init(status: .init(code: Int(head.status.code)))
      for (name, value) in head.headers {
        guard let name = HTTPField.Name(name) else { continue }
        headerFields.append(HTTPField(name: name, value: value))
      }
    }
  }

  extension TimeAmount {
    /// A duration in nanoseconds, clipped to what fits.
    init(_ duration: Duration) {
      let (seconds, attoseconds) = duration.components
      let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
      let (sum, carry) = scaled.addingReportingOverflow(attoseconds / 1_000_000_000)
      self = .nanoseconds(overflow || carry ? (seconds < 0 ? 0 : .max / 4) : sum)
    }
  }
#endif
