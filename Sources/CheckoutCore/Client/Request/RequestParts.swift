import HTTPTypes

/// What a request value adds to its endpoint: query, headers and body.
public struct RequestParts: Sendable {
  private(set) var query = ""
  private(set) var headers = HTTPFields()
  private(set) var cookies = ""
  var body: [UInt8]?
  /// The media type of the body, if there is one.
  var contentType: String?
  var multipart = MultipartBody()
  /// The form in which the endpoint takes the body.
  let content: RequestContent
  /// Why the request must not be sent: the first reason, if there is one.
  private(set) var refusal: InvalidRequest?

  init(content: RequestContent = .json) {
    self.content = content
  }

  mutating func refuse(_ reason: InvalidRequest) {
    refusal = refusal ?? reason
  }

  /// Adds a query parameter; nothing if the value is `nil`.
  public mutating func query(_ name: String, _ value: (some ParameterValue)?) {
    guard let value else { return }
    query += query.isEmpty ? "?" : "&"
    query += name.percentEncoded + "=" + value.parameterText.percentEncoded
  }

  /// Adds a query parameter once for each value, `ids=1&ids=2`; nothing if there is none.
  public mutating func query(_ name: String, _ values: [some ParameterValue]?) {
    for value in values ?? [] { query(name, value) }
  }

  /// Adds a query parameter in a style; nothing if the value is `nil`.
  public mutating func query(
    _ name: String, _ value: (some JSONWritable)?, as style: ParameterStyle
  ) {
    let expansion = ParameterExpansion(style, .unreserved)
    for pair in expansion.pairs(of: tree(of: value), named: name) {
      query += query.isEmpty ? "?" : "&"
      query += pair.name + "=" + pair.value
    }
  }

  /// Adds cookies in a style; none if the value is `nil`.
  public mutating func cookie(
    _ name: String, _ value: (some JSONWritable)?, as style: ParameterStyle
  ) {
    let expansion = ParameterExpansion(style, .unreserved)
    for pair in expansion.pairs(of: tree(of: value), named: name) {
      cookies += cookies.isEmpty ? "" : "; "
      cookies += pair.name + "=" + pair.value
    }
  }

  /// Adds a header; nothing if the value is `nil`.
  ///
  /// A value that HTTP cannot carry, a line break for one, makes the call fail before anything is
  /// sent.
  public mutating func header(_ name: String, _ value: (some ParameterValue)?) {
    if let value { header(name, text: value.parameterText) }
  }

  /// Adds a header in a style; nothing if the value is `nil`.
  ///
  /// A value that HTTP cannot carry makes the call fail before anything is sent.
  public mutating func header(
    _ name: String, _ value: (some JSONWritable)?, as style: ParameterStyle
  ) {
    let expansion = ParameterExpansion(style, .all)
    if let text = expansion.fieldValue(of: tree(of: value)) { header(name, text: text) }
  }

  private mutating func header(_ name: String, text: String) {
    guard let name = HTTPField.Name(name), HTTPField.isValidValue(text) else {
      return refuse(.unusableHeader(name))
    }
    headers[name] = text
  }

  mutating func jsonBody(_ value: some JSONWritable) {
    var writer = JSONWriter()
    value.write(to: &writer)
    if !writer.isExact { refuse(.unwritableNumber) }
    body = writer.takeBytes()
    contentType = content.mediaType
  }

  /// What a value writes as JSON; `null` for `nil`.
  mutating func tree(of value: (some JSONWritable)?) -> JSONValue {
    guard let value else { return .null }
    if let tree = JSONValue(writtenBy: value) { return tree }
    refuse(.unwritableNumber)
    return .null
  }
}
