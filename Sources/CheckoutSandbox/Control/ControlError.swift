#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import NIOCore

  /// Why the control API refuses a request.
  struct ControlError: Error, Sendable {
    let status: HTTPResponse.Status
    /// The methods that the path takes, where the request's was another.
    var allow: String?
    let message: String

    init(status: HTTPResponse.Status, allow: String? = nil, _ message: String) {
      self.status = status
      self.allow = allow
      self.message = message
    }

    var response: Response {
      let json: JSON = ["error": ["message": .string(message)]]
      var response = json.response(status: status)
      if let allow { response.headers[.allow] = allow }
      return response
    }
  }

  extension JSON {
    func response(status: HTTPResponse.Status) -> Response {
      Response(
        status: status, headers: [.contentType: "application/json"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
  }
#endif
