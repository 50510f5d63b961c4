import HTTPTypes

extension Call {
  /// The value of an answer.
  ///
  /// - Throws: ``APIError`` if the provider refused the request or the answer cannot be read.
  mutating func response(
    from answer: TransportResponse, status: HTTPResponse.Status
  ) throws(APIError<API.Problem>) -> APIResponse<Response> {
    guard status.kind == .successful else { throw failure(answer, status: status) }
    let value: Response?
    do throws(JSONError) {
      value = try Response.read(body(of: answer, status: status), in: endpoint.envelope)
    } catch {
      throw unreadable(answer, because: error)
    }
    guard let value = consume value else { throw rejection(answer, effect: effectOfSuccess) }
    return APIResponse(
      value: value, status: status.code, headers: answer.head.headerFields,
      body: UndisclosedBytes(answer.body), requestID: answer.head.requestID, attempts: attempts)
  }

  // Errors are made in functions of their own, so that what goes well makes no room for them.

  /// The error of an answer with a status that is no success.
  @inline(never)
  private func failure(
    _ answer: TransportResponse, status: HTTPResponse.Status
  ) -> APIError<API.Problem> {
    let effect = Effect(status: status, repeatability: repeatability)
    guard status.kind != .redirection else {
      return error(.unexpectedResponse(.redirect), effect: effect, answer: answer)
    }
    return rejection(answer, effect: effect)
  }

  /// The error of a success that cannot be read.
  @inline(never)
  private mutating func unreadable(
    _ answer: TransportResponse, because error: JSONError
  ) -> APIError<API.Problem> {
    record(.stop(.wouldNotHelp))
    return self.error(
      .unexpectedResponse(.unreadableBody(error)), effect: effectOfSuccess, answer: answer)
  }

  /// The error of a request that must not or cannot be sent.
  @inline(never)
  func error(_ refusal: InvalidRequest) -> APIError<API.Problem> {
    error(.invalidRequest(refusal), effect: .nothingHappened)
  }

  /// The error of a first attempt that must not be made.
  @inline(never)
  func error(notSent error: TransportError) -> APIError<API.Problem> {
    self.error(.noResponse(error), effect: .nothingHappened)
  }

  /// The error of a refusal. Nothing happened where the provider says that it turned the request
  /// away.
  @inline(never)
  private func rejection(
    _ answer: TransportResponse, effect: Effect
  ) -> APIError<API.Problem> {
    let status = answer.head.status
    let problem = try? API.Problem.read(body(of: answer, status: status), in: .body)
    let error = error(.rejected(problem), effect: effect, answer: answer)
    let refusal = refusal(
      problem, status: status.code, retryAfter: error.retryAfter)
    guard API.retryRules.meaning(of: refusal) == .turnedAway else { return error }
    return self.error(.rejected(problem), effect: .nothingHappened, answer: answer)
  }

  private func body(
    of answer: TransportResponse, status: HTTPResponse.Status
  ) -> ReceivedBody {
    let problems = endpoint.problems ?? API.problems
    return ReceivedBody(
      answer.body, status: status.code,
      mediaType: answer.head.headerFields.first { $0.name == .contentType }?.value,
      problem: problems.isEmpty ? nil : problems.problem(of: status.code),
      isText: endpoint.answer.isText)
  }

  /// What it means that the provider took the request.
  private var effectOfSuccess: Effect {
    repeatability == .safe ? .nothingHappened : .mayHaveHappened
  }

  /// How long the provider asks to wait.
  private func retryAfter(in answer: TransportResponse?) -> Duration? {
    answer.flatMap {
      RetryAfter.wait(in: $0.head.headerFields, at: connection.parts.options.clock.unixTime)
    }
  }

  /// The error of this call. An attempt that may have taken effect weighs more than any that come
  /// after it.
  func error(
    _ stage: APIError<API.Problem>.Stage, effect: Effect, answer: TransportResponse? = nil
  ) -> APIError<API.Problem> {
    APIError(
      stage: stage, effect: mayHaveHappened ? .mayHaveHappened : effect, api: API.profile.name,
      operationID: endpoint.id,
      idempotencyKey: idempotencyKey, status: answer?.head.status.code,
      requestID: answer?.head.requestID, retryAfter: retryAfter(in: answer), attempts: attempts,
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

extension [String: String] {
  /// The name for a status: its own, or that of its hundred, or the one of all others.
  fileprivate func problem(of status: Int) -> String? {
    self["\(status)"] ?? self["\(status / 100)XX"] ?? self["default"]
  }
}
