#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import NIOCore

  /// What a provider answers.
  struct Answer: Sendable {
    var status: Int
    var headers: HTTPFields = [:]
    var body: Body

    enum Body: Sendable {
      case json(JSON)
      case page(HTML)
    }

    init(status: Int = 200, json: JSON) {
      self.status = status
      body = .json(json)
    }

    static let notFound = Answer(
      status: 404, json: ["error": ["message": "The sandbox has no such provider."]])
  }

  extension Answer {
    /// The document that is answered, where it is one.
    var json: JSON? {
      if case .json(let json) = body { json } else { nil }
    }

    var bytes: [UInt8] {
      switch body {
      case .json(let json): Array(json.text.utf8)
      case .page(let page): Array(page.source.utf8)
      }
    }

    private var contentType: String {
      switch body {
      case .json: "application/json"
      case .page: "text/html"
      }
    }

    func response(requestID: String) -> Response {
      response(requestID: requestID, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// The answer with another body. A `Content-Length` among the headers stays as it is.
    func response(requestID: String, body: ResponseBody) -> Response {
      var headers = headers
      headers[.contentType] = contentType
      if let name = HTTPField.Name("X-Request-Id") { headers[name] = requestID }
      return Response(status: .init(code: status), headers: headers, body: body)
    }
  }
#endif
