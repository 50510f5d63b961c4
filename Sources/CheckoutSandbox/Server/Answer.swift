#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import NIOCore

  /// What a provider answers.
  struct Answer: Sendable {
    var status: Int
    var headers: HTTPFields = [:]
    var json: JSON

    init(status: Int = 200, json: JSON) {
      self.status = status
      self.json = json
    }

    static let notFound = Answer(
      status: 404, json: ["error": ["message": "The sandbox has no such provider."]])
  }

  extension Answer {
    func response(requestID: String) -> Response {
      response(requestID: requestID, body: ResponseBody(byteBuffer: ByteBuffer(string: json.text)))
    }

    /// The answer with another body. A `Content-Length` among the headers stays as it is.
    func response(
      requestID: String, contentType: String = "application/json", body: ResponseBody
    ) -> Response {
      var headers = headers
      headers[.contentType] = contentType
      if let name = HTTPField.Name("X-Request-Id") { headers[name] = requestID }
      return Response(status: .init(code: status), headers: headers, body: body)
    }
  }
#endif
