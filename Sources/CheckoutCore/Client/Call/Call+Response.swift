import HTTPTypes

extension Call {
  /// The value of an answer.
  ///
  /// - Throws: ``APIError`` if the provider refused the request or the answer cannot be read.
  func response(
    from answer: TransportResponse
  ) throws(APIError<API.Problem>) -> APIResponse<Response> {
    let status = answer.head.status
    guard status.kind == .successful else {
      let effect = Effect(status: status, repeatability: endpoint.repeatability)
      let stage: APIError<API.Problem>.Stage =
        status.kind == .redirection
        ? .unexpectedResponse(.redirect) : .rejected(problem(in: answer))
      throw error(stage, effect: effect, answer: answer)
    }
    let value: Response?
    do throws(JSONError) {
      value = try Response.read(answer.body, in: endpoint.envelope)
    } catch {
      throw self.error(
        .unexpectedResponse(.unreadableBody(error)), effect: effectOfSuccess, answer: answer)
    }
    guard let value else {
      throw error(.rejected(problem(in: answer)), effect: effectOfSuccess, answer: answer)
    }
    return APIResponse(
      value: value, status: status.code, headers: answer.head.headerFields,
      body: UndisclosedBytes(answer.body), requestID: answer.head.requestID, attempts: attempts)
  }

  private func problem(in answer: TransportResponse) -> API.Problem? {
    try? API.Problem.read(answer.body, in: .body)
  }

  /// What it means that the provider took the request.
  private var effectOfSuccess: Effect {
    endpoint.repeatability == .safe ? .nothingHappened : .mayHaveHappened
  }

  /// The error of this call.
  func error(
    _ stage: APIError<API.Problem>.Stage, effect: Effect, answer: TransportResponse? = nil
  ) -> APIError<API.Problem> {
    APIError(
      stage: stage, effect: effect, api: API.profile.name, operationID: endpoint.id,
      idempotencyKey: idempotencyKey, status: answer?.head.status.code,
      requestID: answer?.head.requestID, attempts: attempts,
      body: answer.map { UndisclosedBytes($0.body) })
  }
}

extension HTTPResponse {
  /// The id that the provider gave the request, if it is one that can be shown: printable ASCII
  /// of at most 128 characters.
  fileprivate var requestID: String? {
    let names = ["x-request-id", "request-id"]
    guard let id = headerFields.first(where: { names.contains($0.name.canonicalName) })?.value,
      (1...128).contains(id.utf8.count), id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return id
  }
}
