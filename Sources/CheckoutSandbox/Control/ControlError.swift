#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import NIOCore

  /// Why the control API refuses a request.
  struct ControlError: Error, Sendable {
    let status: HTTPResponse.Status
    let message: String

    init(status: HTTPResponse.Status, _ message: String) {
      self.status = status
      self.message = message
    }

    var response: Response {
      let json: JSON = ["error": ["message": .string(message)]]
      return json.response(status: status)
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
