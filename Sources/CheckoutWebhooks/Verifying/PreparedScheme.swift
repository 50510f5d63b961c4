import HTTPTypes

/// A scheme made ready once: names of headers checked, texts as bytes, so that a delivery costs
/// little more than its digest. A class, since verifiers and payloads share it.
final class PreparedScheme: Sendable {
  let scheme: SignatureScheme
  let signedParts: [PreparedPart]
  let window: TimeWindow?

  // Names of headers, in lower case.
  private let signatures: [String]
  private let timestamp: String?
  /// The headers among the signed parts, in order.
  private let signed: [String]

  private let reader: EntryReader
  private let requiresTimestampHeader: Bool
  private let unit: TimestampRule.Unit?

  /// Checks names and parameters.
  init(_ scheme: SignatureScheme) throws(WebhookError) {
    try scheme.checkWhatIsProven()
    self.scheme = scheme
    window = scheme.timestamp?.window
    unit = scheme.timestamp?.unit
    reader = EntryReader(scheme)
    var signatures: [String] = []
    for name in scheme.signatureHeaders { signatures.append(try Self.name(name, scheme)) }
    guard !signatures.isEmpty else {
      throw WebhookError(.missingParameter, scheme: scheme.name, subject: "signature header")
    }
    self.signatures = signatures
    switch scheme.timestamp?.place {
    case .header(let name):
      (timestamp, requiresTimestampHeader) = (try Self.name(name, scheme), true)
    case .label(_, header: let name?):
      (timestamp, requiresTimestampHeader) = (try Self.name(name, scheme), false)
    case .label(_, header: nil), nil:
      (timestamp, requiresTimestampHeader) = (nil, false)
    }
    var signed: [String] = []
    var parts: [PreparedPart] = []
    for part in scheme.signedParts {
      if case .header(let name) = part { signed.append(try Self.name(name, scheme)) }
      parts.append(try PreparedPart(part, of: scheme))
    }
    self.signed = signed
    signedParts = parts
  }

  /// Reads what is needed from the headers of a delivery.
  func read(
    _ headers: WebhookHeaders, body: UnsafeRawBufferPointer
  ) throws(WebhookError) -> Delivery {
    var entries = SignatureEntries()
    var hasSignature = false
    var isTooLong = false
    for name in signatures {
      guard let value = headers.nonEmpty(name) else { continue }
      hasSignature = true
      if value.utf8.count > SignatureEntries.maximumHeaderBytes {
        isTooLong = true
        continue
      }
      reader.read(value, into: &entries)
    }
    guard hasSignature else { throw error(.missingHeader, signatures.first) }
    let timestampHeader = timestamp.flatMap { headers.nonEmpty($0) }
    if requiresTimestampHeader, timestampHeader == nil { throw error(.missingHeader, timestamp) }
    var signedValues: [String] = []
    for name in signed {
      guard let value = headers.nonEmpty(name) else { throw error(.missingHeader, name) }
      signedValues.append(value)
    }
    if isTooLong { throw error(.malformedHeader, signatures.first) }
    if let problem = entries.problem(expectsTimestamp: reader.expectsTimestamp) {
      throw error(problem, signatures.first)
    }
    let timestamp = try readTimestamp(entry: entries.timestamp, header: timestampHeader)
    return Delivery(
      digests: entries.digests,
      content: SignedContent(
        parts: signedParts, timestamp: timestamp, headerValues: signedValues, body: body))
  }

  /// The timestamp, if the scheme has one. Where two places tell it, both must say the same.
  private func readTimestamp(
    entry: SignatureEntries.Timestamp, header: String?
  ) throws(WebhookError) -> SignedTimestamp? {
    switch entry {
    case .absent:
      guard let unit, let header else { return nil }
      let read = header.withContiguousUTF8 { SignedTimestamp($0, unit: unit) }
      guard let timestamp = read else {
        throw error(.malformedTimestamp, timestamp)
      }
      return timestamp
    case .unreadable: throw error(.malformedTimestamp, timestamp ?? signatures.first)
    case .readable(let entry):
      guard header.map({ entry.text.elementsEqual($0.utf8) }) ?? true else {
        throw error(.malformedHeader, timestamp)
      }
      return entry
    }
  }

  private func error(_ kind: WebhookError.Kind, _ name: String?) -> WebhookError {
    WebhookError(kind, scheme: scheme.name, subject: name)
  }

  private static func name(
    _ text: String, _ scheme: SignatureScheme
  ) throws(WebhookError) -> String {
    guard let name = HTTPField.Name(text) else {
      throw WebhookError(.missingParameter, scheme: scheme.name, subject: "name of a header")
    }
    return name.canonicalName
  }
}
