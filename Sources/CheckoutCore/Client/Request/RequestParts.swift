import HTTPTypes

/// What a request value adds to its endpoint: query, headers and body.
public struct RequestParts: Sendable {
  private(set) var query = ""
  private(set) var headers = HTTPFields()
  private(set) var cookies = ""
  private(set) var body: [UInt8]?
  /// Whether the body says everything that it should.
  private(set) var isExact = true
  private(set) var unusableHeader: String?

  init() {}

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
      unusableHeader = unusableHeader ?? name
      return
    }
    headers[name] = text
  }

  /// Sets the body to JSON text.
  public mutating func body(_ value: some JSONWritable) {
    var writer = JSONWriter()
    value.write(to: &writer)
    isExact = isExact && writer.isExact
    body = writer.takeBytes()
  }

  /// Sets the body to JSON text; none if the value is `nil`.
  public mutating func body(_ value: (some JSONWritable)?) {
    if let value { body(value) }
  }

  /// What a value writes as JSON; `null` for `nil`.
  private mutating func tree(of value: (some JSONWritable)?) -> JSONValue {
    guard let value, let tree = JSONValue(writtenBy: value) else {
      isExact = isExact && value == nil
      return .null
    }
    return tree
  }
}
