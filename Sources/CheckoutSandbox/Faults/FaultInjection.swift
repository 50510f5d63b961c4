#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird

  /// What a fault does to a call, before and after its work.
  struct FaultInjection {
    let arrival: Arrival
    let engine: SandboxEngine
    let provider: SandboxProvider

    private var fault: Fault? { arrival.fault }

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
        var answer = await refusal(status: status)
        answer.status = status
        if let retryAfter { answer.headers[.retryAfter] = String(retryAfter) }
        return .answer(answer)
      case .refusedWithSuccess:
        var answer = await refusal(status: 500)
        answer.status = 200
        return .answer(answer)
      case .redirect(let location):
        var answer = Answer(status: 307, json: [:])
        answer.headers[.location] = location
        return .answer(answer)
      default:
        return .work
      }
    }

    private func refusal(status: Int) async -> Answer {
      await engine.answer(refusing: .fault(status: status), to: arrival, at: provider)
    }

    var dropsAfterWork: Bool { fault?.kind == .dropAfterWork }

    /// The answer as the fault lets it through.
    func response(_ answer: Answer) async -> Response {
      var answer = answer
      switch fault?.kind {
      case .unknownFields:
        if let json = answer.json { answer.body = .json(json.addingUnknownFields()) }
      case .unknownEnumValues:
        if let json = answer.json,
          let schema = arrival.operation?.answerSchema(status: answer.status),
          let references = await engine.references(of: provider)
        {
          answer.body = .json(json.replacingEnumValues(schema, references))
        }
      case .notJSON:
        answer.body = .page("<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>\n")
      default:
        let body = BrokenBody(fault: fault, bytes: answer.bytes)
        if let length = body.promisedLength { answer.headers[.contentLength] = String(length) }
        return answer.response(requestID: arrival.requestID, body: body.responseBody)
      }
      return answer.response(requestID: arrival.requestID)
    }
  }
#endif
