import CheckoutCore
import HTTPTypes

/// Answers from a list, and keeps what it was asked: a transport as a user would write one.
actor ScriptedTransport: HTTPTransport {
  private var answers: [TransportResponse]
  private(set) var requests: [TransportRequest] = []

  init(_ answers: TransportResponse...) {
    self.answers = answers
  }

  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    requests.append(request)
    guard !answers.isEmpty else { throw TransportError(.connectionFailed, delivery: .notSent) }
    return answers.removeFirst()
  }
}

extension TransportResponse {
  /// An answer with a JSON body.
  static func json(_ status: HTTPResponse.Status, _ text: String) -> TransportResponse {
    TransportResponse(
      head: HTTPResponse(status: status, headerFields: [.contentType: "application/json"]),
      body: Array(text.utf8))
  }

  /// An answer without a body.
  static func empty(_ status: HTTPResponse.Status) -> TransportResponse {
    TransportResponse(head: HTTPResponse(status: status))
  }
}

extension TransportRequest {
  /// Method and address, as one line.
  var line: String {
    "\(head.method) \(head.scheme ?? "")://\(head.authority ?? "")\(head.path ?? "")"
  }

  /// The body as text, empty if there is none.
  var text: String { String(decoding: body ?? [], as: UTF8.self) }

  /// The value of a header.
  func header(_ name: String) -> String? {
    HTTPField.Name(name).flatMap { head.headerFields[$0] }
  }
}
