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
        ? .unexpectedResponse(.redirect) : .rejected(try? API.Problem(body: answer.body))
      throw error(stage, effect: effect, answer: answer)
    }
    do throws(JSONError) {
      return APIResponse(
        value: try Response(body: answer.body), status: status.code,
        headers: answer.head.headerFields, body: UndisclosedBytes(answer.body),
        requestID: answer.head.requestID, attempts: attempts)
    } catch {
      throw self.error(
        .unexpectedResponse(.unreadableBody(error)),
        effect: endpoint.repeatability == .safe ? .nothingHappened : .mayHaveHappened,
        answer: answer)
    }
  }

  /// The error of this call.
  func error(
    _ stage: APIError<API.Problem>.Stage, effect: Effect, answer: TransportResponse? = nil
  ) -> APIError<API.Problem> {
    APIError(
      stage: stage, effect: effect, api: API.profile.name, operationID: endpoint.id,
      status: answer?.head.status.code, requestID: answer?.head.requestID, attempts: attempts,
      body: answer.map { UndisclosedBytes($0.body) })
  }
}

extension HTTPResponse {
  /// The id that the provider gave the request, if it is one that can be shown: printable ASCII
  /// of at most 128 characters.
  fileprivate var requestID: String? {
    let id = headerFields[.requestID] ?? headerFields[.requestIDWithoutPrefix]
    return id.flatMap { id in
      id.utf8.count <= 128 && id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? id : nil
    }
  }
}

extension HTTPField.Name {
  fileprivate static let requestID = HTTPField.Name("X-Request-Id") ?? .server
  fileprivate static let requestIDWithoutPrefix = HTTPField.Name("Request-Id") ?? .server
}
