#if AsyncHTTPClient
  import AsyncHTTPClient
  import HTTPTypes
  import NIOCore
  import NIOHTTP1

  extension TransportRequest {
    /// The whole address.
    ///
    /// - Throws: ``TransportError`` if the head has none, or one with a port above 65535, at which
    ///   AsyncHTTPClient stops the process.
    var address: String {
      get throws(TransportError) {
        guard let scheme = head.scheme, let authority = head.authority, let path = head.path,
          authority.hasPossiblePort
        else { throw TransportError(.malformedRequest, delivery: .notSent) }
        return "\(scheme)://\(authority)\(path)"
      }
    }
  }

  extension String {
    /// Whether the port behind a host, if there is one, fits 16 bits.
    fileprivate var hasPossiblePort: Bool {
      guard let colon = utf8.lastIndex(of: UInt8(ascii: ":")) else { return true }
      let port = self[utf8.index(after: colon)...]
      // A colon inside of brackets is part of an address.
      return port.utf8.contains(UInt8(ascii: "]")) || UInt16(port) != nil
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
