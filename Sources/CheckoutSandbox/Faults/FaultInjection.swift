#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import NIOCore

  /// What a fault does to a call, before and after its work.
  struct FaultInjection {
    let fault: Fault?
    let engine: SandboxEngine
    let provider: SandboxProvider

    enum BeforeWork {
      case work
      case answer(Answer)
      case drop
    }

    func beforeWork() async throws -> BeforeWork {
      switch fault?.kind {
      case .latency(let milliseconds):
        try await Task.sleep(for: .milliseconds(milliseconds))
        return .work
      case .dropBeforeWork:
        return .drop
      case .status(let status, let retryAfter):
        var answer = await engine.answer(refusing: .fault(status: status), at: provider)
        answer.status = status
        if let retryAfter { answer.headers[.retryAfter] = String(retryAfter) }
        return .answer(answer)
      case .redirect(let location):
        var answer = Answer(status: 307, json: [:])
        answer.headers[.location] = location
        return .answer(answer)
      default:
        return .work
      }
    }

    var dropsAfterWork: Bool { fault?.kind == .dropAfterWork }

    /// The answer as the fault lets it through.
    func response(_ answer: Answer, to arrival: Arrival) async -> Response {
      let requestID = arrival.requestID
      var answer = answer
      switch fault?.kind {
      case .unknownFields:
        answer.json = answer.json.addingUnknownFields()
      case .unknownEnumValues:
        if let schema = arrival.operation?.answerSchema(status: answer.status),
          let references = await engine.references(of: provider)
        {
          answer.json = answer.json.replacingEnumValues(schema, references)
        }
      case .notJSON:
        let page = "<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>\n"
        return answer.response(
          requestID: requestID, contentType: "text/html",
          body: ResponseBody(byteBuffer: ByteBuffer(string: page)))
      default:
        let body = BrokenBody(fault: fault, bytes: Array(answer.json.text.utf8))
        if let length = body.promisedLength { answer.headers[.contentLength] = String(length) }
        return answer.response(requestID: requestID, body: body.responseBody)
      }
      return answer.response(requestID: requestID)
    }
  }
#endif
