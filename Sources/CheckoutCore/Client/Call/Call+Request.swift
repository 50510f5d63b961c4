import HTTPTypes

extension Call {
  /// Makes the request and counts the call.
  ///
  /// - Throws: ``APIError`` if it must not or cannot be sent.
  func prepare(carrying value: Request) throws(APIError<API.Problem>) -> TransportRequest {
    let request: TransportRequest
    do throws(InvalidRequest) {
      request = try self.request(carrying: value)
    } catch {
      throw self.error(error)
    }
    connection.retryBudget(for: endpoint).countCall(at: start)
    return request
  }

  /// The request as it is sent.
  ///
  /// - Throws: ``InvalidRequest`` if it must not or cannot be sent.
  private func request(carrying value: Request) throws(InvalidRequest) -> TransportRequest {
    let server = connection.server(of: endpoint)
    try check(server)
    guard !endpoint.path.hasUnusableParameter else { throw .unusablePathParameter }
    var parts = RequestParts(content: endpoint.content)
    value.write(to: &parts)
    parts.finishMultipart(boundary: connection.parts.options.makeBoundary)
    if let refusal = parts.refusal { throw refusal }
    let limit = connection.parts.options.maximumRequestBytes
    guard parts.body?.count ?? 0 <= limit else { throw .tooLarge(limit: limit) }
    var path = server.path + endpoint.path.text
    let query = query(adding: parts)
    if !query.isEmpty { path += query }
    return TransportRequest(
      head: HTTPRequest(
        method: endpoint.method, scheme: server.scheme, authority: server.authority, path: path,
        headerFields: try headers(adding: parts)),
      body: parts.body,
      maximumResponseBytes: connection.parts.options.maximumResponseBytes)
  }

  /// Refuses a server that a key must not be sent to.
  func check(_ server: ServerParts) throws(InvalidRequest) {
    guard server.isAcceptable else { throw .insecureServer }
    if let client = connection.parts.server.environment, let own = server.environment,
      client != own
    {
      throw .operationElsewhere(client: client, operation: own)
    }
    guard let environment = server.environment,
      let key = apiKey.flatMap(API.profile.environment(of:)), key != environment
    else { return }
    throw .environmentMismatch(key: key, server: environment)
  }

  /// The headers, weakest first: our own, the client's, the request's, the call's, and the key,
  /// which nothing can replace.
  private func headers(adding parts: RequestParts) throws(InvalidRequest) -> HTTPFields {
    var headers = Library.headers
    if endpoint.answer.accepted != ResponseContent.json.accepted {
      headers[.accept] = endpoint.answer.accepted
    }
    if parts.body != nil { headers[.contentType] = parts.contentType }
    replace(connection.parts.options.headers, in: &headers)
    replace(parts.headers, in: &headers)
    if !parts.cookies.isEmpty { headers[.cookie] = parts.cookies }
    replace(options.headers, in: &headers)
    try setIdempotencyKey(in: &headers)
    try setKeys(in: &headers)
    return headers
  }

  private func replace(_ fields: HTTPFields, in headers: inout HTTPFields) {
    guard !fields.isEmpty else { return }
    for field in fields { headers[values: field.name] = fields[values: field.name] }
  }

  private func setIdempotencyKey(in headers: inout HTTPFields) throws(InvalidRequest) {
    guard case .keyed(let header) = repeatability else {
      if options.idempotencyKey != nil { throw .noIdempotencyKey }
      return
    }
    guard let key = idempotencyKey, !key.isEmpty else { throw .emptyIdempotencyKey }
    try set(header, to: key, in: &headers)
  }

  func set(
    _ name: String, to value: String, in headers: inout HTTPFields
  ) throws(InvalidRequest) {
    guard let field = HTTPField.Name(name), HTTPField.isValidValue(value) else {
      throw .unusableHeader(name)
    }
    headers[field] = value
  }
}

extension HTTPFields {
  /// Sets a header. Most are new, and are added at once.
  mutating func replace(by field: HTTPField) {
    if contains(field.name) { self[fields: field.name] = [field] } else { append(field) }
  }
}
