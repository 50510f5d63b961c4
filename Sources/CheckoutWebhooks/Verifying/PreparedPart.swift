/// A part of what is signed, its text as bytes.
enum PreparedPart: Sendable {
  case body
  case timestamp
  case header
  case bytes([UInt8])

  /// Prepares a part.
  ///
  /// - Throws: `missingParameter` if the receiver has left out what is signed.
  init(_ part: SignedPart, of scheme: SignatureScheme) throws(WebhookError) {
    switch part {
    case .body: self = .body
    case .header: self = .header
    case .text(let text): self = .bytes(Array(text.utf8))
    case .timestamp:
      guard scheme.timestamp != nil else {
        throw WebhookError(.missingParameter, scheme: scheme.name, subject: "timestamp rule")
      }
      self = .timestamp
    case .parameter(let text, let name):
      guard !text.isEmpty else {
        throw WebhookError(.missingParameter, scheme: scheme.name, subject: name)
      }
      self = .bytes(Array(text.utf8))
    }
  }
}
