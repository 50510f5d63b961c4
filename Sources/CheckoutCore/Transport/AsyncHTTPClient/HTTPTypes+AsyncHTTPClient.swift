#if AsyncHTTPClient
  import AsyncHTTPClient
  import HTTPTypes
  import NIOCore
  import NIOHTTP1

  extension HTTPClientRequest {
    /// Makes a request; `nil` if the head has no address.
    init?(_ request: TransportRequest) {
      guard let scheme = request.head.scheme, let authority = request.head.authority,
        let path = request.head.path
      else { return nil }
      self.init(url: "\(scheme)://\(authority)\(path)")
      method = HTTPMethod(rawValue: request.head.method.rawValue)
      headers.reserveCapacity(request.head.headerFields.count)
      for field in request.head.headerFields {
        headers.add(name: field.name.rawName, value: field.value)
      }
      if let bytes = request.body { body = .bytes(ByteBuffer(bytes: bytes)) }
    }
  }

  extension HTTPResponse {
    init(_ response: HTTPClientResponse) {
      self.init(status: .init(code: Int(response.status.code)))
      for (name, value) in response.headers {
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
