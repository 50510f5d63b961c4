import HTTPTypes

// The key is outside of all that may change a request, and inside of the loop of attempts: one that
// is replaced during a call is replaced in its next attempt.
extension Call {
  /// How a request of this call proves whose it is.
  var authentication: APIProfile.Authentication {
    endpoint.authentication ?? connection.parts.authentication
  }

  /// The header that the API key is sent in, if there is one.
  var keyHeader: HTTPField.Name? {
    guard apiKey != nil else { return nil }
    return switch authentication {
    case .keyless, .query: nil
    case .bearer, .basic: .authorization
    case .header(let name): HTTPField.Name(name)
    }
  }

  /// The API key as it ends the query, if it stands there.
  var keyInQuery: String? {
    guard case .query(let name) = authentication, let key = apiKey?.revealed else { return nil }
    return name.percentEncoded + "=" + key.percentEncoded
  }

  /// Sets the header of the API key, if it has one.
  func setAPIKey(in headers: inout HTTPFields) throws(InvalidRequest) {
    guard let key = apiKey?.revealed else { return }
    let authentication = authentication
    if case .query = authentication { return }
    guard authentication != .keyless else { return }
    guard !key.isEmpty, HTTPField.isValidValue(key) else { throw .unusableKey }
    switch authentication {
    case .keyless, .query: break
    case .bearer: headers[.authorization] = "Bearer " + key
    case .basic: headers[.authorization] = "Basic " + Base64.text(of: Array(key.utf8))
    case .header(let name): try set(name, to: key, in: &headers)
    }
  }

  /// The query, with the key where it belongs there: behind everything else, and encoded.
  func query(adding parts: RequestParts) throws(InvalidRequest) -> String {
    guard case .query(let name) = authentication, let key = apiKey?.revealed else {
      return parts.query
    }
    guard !key.isEmpty else { throw .unusableKey }
    var parts = parts
    parts.query(name, key)
    return parts.query
  }

  /// Puts the key of now into a request that holds the one of the attempt before.
  ///
  /// - Returns: Whether the request may be sent with it.
  mutating func renewKey(in request: inout TransportRequest) -> Bool {
    guard let key = connection.parts.apiKey?.currentKey, key.revealed != apiKey?.revealed else {
      return true
    }
    do throws(InvalidRequest) {
      try replaceKey(by: key, in: &request)
      return true
    } catch {
      return false
    }
  }

  private mutating func replaceKey(
    by key: Secret, in request: inout TransportRequest
  ) throws(InvalidRequest) {
    let old = keyInQuery
    apiKey = key
    try check(connection.server(of: endpoint))
    try setAPIKey(in: &request.head.headerFields)
    guard let old, let new = keyInQuery, let path = request.head.path else { return }
    guard !key.revealed.isEmpty, path.hasSuffix(old) else { throw .unusableKey }
    request.head.path = path.dropLast(old.count) + new
  }
}
