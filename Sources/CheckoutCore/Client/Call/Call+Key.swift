import HTTPTypes

// The keys are outside of all that may change a request, and inside of the loop of attempts: one that
// is replaced during a call is replaced in its next attempt.
extension Call {
  /// The headers that keys are sent in.
  var keyHeaders: [HTTPField.Name] {
    credentials.all(own: apiKey).compactMap { credential in
      switch credential.way {
      case .bearer, .basic: .authorization
      case .header(let name): HTTPField.Name(name)
      case .cookie: .cookie
      case .keyless, .query, .other, .all, .first: nil
      }
    }
  }

  /// The keys as they end the query, if any stand there.
  var keysInQuery: String? {
    if credentials.others.isEmpty {
      guard case .query = credentials.own else { return nil }
    }
    let pairs = credentials.all(own: apiKey).compactMap { credential -> String? in
      guard case .query(let name) = credential.way else { return nil }
      return name.percentEncoded + "=" + credential.key.revealed.percentEncoded
    }
    return pairs.isEmpty ? nil : pairs.joined(separator: "&")
  }

  /// The keys as they end the cookies, if any stand there.
  private var keysInCookies: String? {
    if credentials.others.isEmpty {
      guard case .cookie = credentials.own else { return nil }
    }
    let pairs = credentials.all(own: apiKey).compactMap { credential -> String? in
      guard case .cookie(let name) = credential.way else { return nil }
      return name.percentEncoded + "=" + credential.key.revealed.percentEncoded
    }
    return pairs.isEmpty ? nil : pairs.joined(separator: "; ")
  }

  /// Sets the headers of the keys.
  ///
  /// - Throws: ``InvalidRequest`` for a key that is missing, or that HTTP cannot carry.
  func setKeys(in headers: inout HTTPFields) throws(InvalidRequest) {
    if let name = credentials.missing { throw .noKey(name) }
    for other in credentials.others { try set(other.key, as: other.way, in: &headers) }
    if let apiKey { try set(apiKey, as: credentials.own, in: &headers) }
    if let cookies = keysInCookies {
      headers[.cookie] = (headers[.cookie].map { $0 + "; " } ?? "") + cookies
    }
  }

  private func set(
    _ key: Secret, as way: APIProfile.Authentication, in headers: inout HTTPFields
  ) throws(InvalidRequest) {
    guard way != .keyless else { return }
    let key = key.revealed
    guard !key.isEmpty else { throw .unusableKey }
    switch way {
    // Encoded, any text can stand there.
    case .keyless, .query, .cookie, .other, .all, .first: return
    case .bearer, .basic, .header: break
    }
    guard HTTPField.isValidValue(key) else { throw .unusableKey }
    switch way {
    case .bearer: headers.replace(by: HTTPField(name: .authorization, value: "Bearer " + key))
    case .basic:
      let text = "Basic " + Base64.text(of: Array(key.utf8))
      headers.replace(by: HTTPField(name: .authorization, value: text))
    case .header(let name): try set(name, to: key, in: &headers)
    case .keyless, .query, .cookie, .other, .all, .first: break
    }
  }

  /// The query, with the keys where they belong there: behind everything else, and encoded.
  func query(adding parts: RequestParts) -> String {
    guard let keys = keysInQuery else { return parts.query }
    return parts.query + (parts.query.isEmpty ? "?" : "&") + keys
  }

  /// Puts the keys of now into a request that holds those of the attempt before.
  ///
  /// - Returns: Whether the request may be sent with them.
  mutating func renewKeys(in request: inout TransportRequest) -> Bool {
    let (key, credentials) = (connection.parts.apiKey?.currentKey, currentCredentials)
    guard key?.revealed != apiKey?.revealed || !credentials.hasSameKeys(as: self.credentials)
    else { return true }
    do throws(InvalidRequest) {
      try replaceKeys(by: key, credentials, in: &request)
      return true
    } catch {
      return false
    }
  }

  private mutating func replaceKeys(
    by key: Secret?, _ credentials: Credentials, in request: inout TransportRequest
  ) throws(InvalidRequest) {
    let old = keysInQuery
    removeCookies(keysInCookies, from: &request.head.headerFields)
    apiKey = key
    self.credentials = credentials
    try check(connection.server(of: endpoint))
    try setKeys(in: &request.head.headerFields)
    guard let old, let new = keysInQuery, let path = request.head.path else { return }
    guard path.hasSuffix(old) else { throw .unusableKey }
    request.head.path = path.dropLast(old.count) + new
  }

  private func removeCookies(_ cookies: String?, from headers: inout HTTPFields) {
    guard let cookies, let all = headers[.cookie], all.hasSuffix(cookies) else { return }
    let rest = all.dropLast(cookies.count)
    headers[.cookie] = rest.hasSuffix("; ") ? String(rest.dropLast(2)) : nil
  }
}
