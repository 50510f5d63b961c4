#if AsyncHTTPClient
  import AsyncHTTPClient
  import HTTPTypes
  import NIOCore
  import NIOHTTP1
  import Synchronization

  /// The addresses that were sent to before, taken apart: that costs a tenth of a whole exchange, and most
  /// calls of an API go to a few.
  final class KnownAddresses: Sendable {
    /// A method and an address in its parts: putting them together is for those that are not known.
    private struct Key: Hashable {
      let method: String
      let scheme: String?
      let authority: String?
      let path: String
    }

    private static let limit = 64

    private let requests = Mutex<[Key: HTTPClient.Request]>([:])

    /// A request as AsyncHTTPClient takes it.
    ///
    /// - Throws: ``TransportError`` if the head has no address, or `HTTPClientError` if it has one
    ///   that AsyncHTTPClient does not take.
    func request(for request: TransportRequest) throws -> HTTPClient.Request {
      var headers = HTTPHeaders()
      headers.reserveCapacity(request.head.headerFields.count + 2)
      for field in request.head.headerFields {
        headers.add(name: field.name.rawName, value: field.value)
      }
      var known = try withoutContent(request)
      known.headers = headers
      known.body = request.body.map { .byteBuffer(ByteBuffer(bytes: $0)) }
      return known
    }

    private func withoutContent(_ request: TransportRequest) throws -> HTTPClient.Request {
      let method = HTTPMethod(rawValue: request.head.method.rawValue)
      // What has a query is hardly sent twice, and may have a key in it. Beyond ASCII, texts of
      // different bytes are equal.
      guard let path = request.head.path, !path.utf8.contains(UInt8(ascii: "?")),
        path.isASCII, request.head.authority?.isASCII != false
      else { return try HTTPClient.Request(url: request.address, method: method) }
      let key = Key(
        method: request.head.method.rawValue, scheme: request.head.scheme,
        authority: request.head.authority, path: path)
      if let request = requests.withLock({ $0[key] }) { return request }
      let request = try HTTPClient.Request(url: request.address, method: method)
      requests.withLock { requests in
        if requests.count == Self.limit { requests.removeAll(keepingCapacity: true) }
        requests[key] = request
      }
      return request
    }
  }

  extension String {
    fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
  }

  extension KnownAddresses: CustomReflectable {
    /// Shows nothing of the addresses, which may hold personal data.
    var customMirror: Mirror { Mirror(self, children: []) }
  }
#endif
