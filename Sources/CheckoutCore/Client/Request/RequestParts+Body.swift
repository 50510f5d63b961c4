import HTTPTypes

extension RequestParts {
  /// Sets the body, in the form that the endpoint takes.
  public mutating func body(_ value: some JSONWritable) {
    setBody(value)
  }

  /// What ``body(_:)`` does. Defaults of our protocols call it because it is not public: calls of
  /// nothing but public functions are inlined into each type of a client, and cost it compile time.
  mutating func setBody(_ value: some JSONWritable) {
    switch content.form {
    case .json: jsonBody(value)
    case .form(let style, let others):
      guard case .object(let members) = tree(of: value) else { return refuse(.unwritableBody) }
      let pairs = members.flatMap { member in
        ParameterExpansion(others[member.name] ?? style, .form)
          .pairs(of: member.value, named: member.name)
      }
      body = Array(pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&").utf8)
      contentType = content.mediaType
    case .text:
      guard case .string(let text) = tree(of: value) else { return refuse(.unwritableBody) }
      body = Array(text.utf8)
      contentType = content.mediaType.withCharacterSet
    case .bytes, .multipart: refuse(.unwritableBody)
    }
  }

  /// Sets the body; none if the value is `nil`.
  public mutating func body(_ value: (some JSONWritable)?) {
    if let value { body(value) }
  }

  /// Sets the body; `null` if the value is `nil`.
  public mutating func bodyOrNull(_ value: (some JSONWritable)?) {
    if let value { body(value) } else { body(JSONValue.null) }
  }

  /// Sets the body to bytes as they are.
  public mutating func body(_ value: BinaryContent) {
    body = value.bytes
    contentType = value.mediaType ?? content.mediaType.withoutWildcard
    check(contentType)
  }

  /// Sets the body to bytes as they are; none if there are none.
  public mutating func body(_ value: BinaryContent?) {
    if let value { body(value) }
  }

  /// Adds a field of a multipart body; nothing if the value is `nil`.
  ///
  /// - Parameters:
  ///   - name: The field's name.
  ///   - value: The value. Text is sent as it is, an object as JSON.
  ///   - style: How an array or an object is written.
  ///   - type: The media type of the field, where it is neither plain text nor JSON.
  public mutating func field(
    _ name: String, _ value: (some JSONWritable)?, as style: ParameterStyle = .members,
    type: String? = nil
  ) {
    let tree = tree(of: value)
    var isJSON = style.form == .json
    if case .members = style.form { isJSON = tree.object != nil || tree.holdsObjects }
    for pair in ParameterExpansion(style, .all).pairs(of: tree, named: name) {
      multipart.add(pair.name, text: pair.value, type: type ?? (isJSON ? "application/json" : nil))
    }
  }

  /// Adds a file of a multipart body; nothing if there is none.
  ///
  /// - Parameters:
  ///   - name: The field's name.
  ///   - file: The file.
  ///   - type: Its media type, unless it says so itself.
  public mutating func file(
    _ name: String, _ file: BinaryContent?, type: String = "application/octet-stream"
  ) {
    guard let file else { return }
    check(file.mediaType)
    multipart.add(name, file: file, type: type)
  }

  /// Adds files of a multipart body under one name.
  public mutating func file(
    _ name: String, _ files: [BinaryContent]?, type: String = "application/octet-stream"
  ) {
    for file in files ?? [] { self.file(name, file, type: type) }
  }

  /// Puts the parts of a multipart body together; there is no body of no parts.
  mutating func finishMultipart(boundary makeBoundary: () -> String) {
    guard content.form == .multipart, !multipart.isEmpty else { return }
    let boundary = makeBoundary()
    body = multipart.bytes(boundary: boundary)
    contentType = "\(content.mediaType); boundary=\(boundary)"
    if body == nil { refuse(.unusableBoundary) }
  }

  private mutating func check(_ mediaType: String?) {
    guard let mediaType, !HTTPField.isValidValue(mediaType) else { return }
    refuse(.unusableHeader("Content-Type"))
  }
}

extension JSONValue {
  /// Whether it is an array with an object or an array in it.
  fileprivate var holdsObjects: Bool {
    array?.contains { $0.object != nil || $0.array != nil } ?? false
  }
}

extension String {
  /// The media type of text with its character set.
  fileprivate var withCharacterSet: String {
    hasPrefix("text/") && !contains(";") ? "\(withoutWildcard); charset=utf-8" : withoutWildcard
  }

  /// The media type, or what is true of any.
  fileprivate var withoutWildcard: String {
    guard contains("*") else { return self }
    return hasPrefix("text/") ? "text/plain" : "application/octet-stream"
  }
}
