import HTTPTypes

/// A scheme with the names of its headers checked once.
struct SchemeHeaders: Sendable {
  let scheme: SignatureScheme
  private let signatures: [HTTPField.Name]
  private let timestamp: HTTPField.Name?
  /// The headers among the signed parts, in order.
  private let signed: [HTTPField.Name]

  /// Checks names and parameters.
  init(_ scheme: SignatureScheme) throws(WebhookError) {
    self.scheme = scheme
    var signatures: [HTTPField.Name] = []
    for name in scheme.signatureHeaders { signatures.append(try Self.name(name, scheme)) }
    guard !signatures.isEmpty else {
      throw WebhookError(.missingParameter, scheme: scheme.name, subject: "signature header")
    }
    self.signatures = signatures
    switch scheme.timestamp?.place {
    case .header(let name), .label(_, header: let name?): timestamp = try Self.name(name, scheme)
    case .label(_, header: nil), nil: timestamp = nil
    }
    var signed: [HTTPField.Name] = []
    for part in scheme.signedParts {
      switch part {
      case .header(let name): signed.append(try Self.name(name, scheme))
      case .parameter("", let name):
        throw WebhookError(.missingParameter, scheme: scheme.name, subject: name)
      case .timestamp where scheme.timestamp == nil:
        throw WebhookError(.missingParameter, scheme: scheme.name, subject: "timestamp rule")
      case .body, .timestamp, .text, .parameter: break
      }
    }
    self.signed = signed
  }

  /// Reads what is needed from the headers of a delivery.
  func read(_ headers: WebhookHeaders) throws(WebhookError) -> DeliveryHeaders {
    let values = signatures.compactMap { headers.nonEmpty($0) }
    guard !values.isEmpty else { throw error(.missingHeader, signatures.first) }
    var timestampHeader: String?
    if let timestamp {
      timestampHeader = headers.nonEmpty(timestamp)
      if case .header = scheme.timestamp?.place, timestampHeader == nil {
        throw error(.missingHeader, timestamp)
      }
    }
    var signedValues: [String] = []
    for name in signed {
      guard let value = headers.nonEmpty(name) else { throw error(.missingHeader, name) }
      signedValues.append(value)
    }
    var entries = SignatureEntries(scheme: scheme)
    for value in values {
      guard value.utf8.count <= SignatureEntries.maximumHeaderBytes else {
        throw error(.malformedHeader, signatures.first)
      }
      entries.read(value)
    }
    if let problem = entries.problem { throw error(problem, signatures.first) }
    return DeliveryHeaders(
      digests: entries.digests,
      timestamp: try readTimestamp(entry: entries.timestamp, header: timestampHeader),
      signedValues: signedValues)
  }

  private func readTimestamp(
    entry: Substring.UTF8View?, header: String?
  ) throws(WebhookError) -> SignedTimestamp? {
    guard let rule = scheme.timestamp, let text = entry ?? header?[...].utf8 else { return nil }
    if let entry, let header, !entry.elementsEqual(header.utf8) {
      throw error(.malformedHeader, timestamp)
    }
    guard let timestamp = SignedTimestamp(text, unit: rule.unit) else {
      throw error(.malformedTimestamp, timestamp ?? signatures.first)
    }
    return timestamp
  }

  private func error(_ kind: WebhookError.Kind, _ name: HTTPField.Name?) -> WebhookError {
    WebhookError(kind, scheme: scheme.name, subject: name?.canonicalName)
  }

  private static func name(
    _ text: String, _ scheme: SignatureScheme
  ) throws(WebhookError) -> HTTPField.Name {
    guard let name = HTTPField.Name(text) else {
      throw WebhookError(.missingParameter, scheme: scheme.name, subject: "name of a header")
    }
    return name
  }
}
