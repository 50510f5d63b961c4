/// What the headers of one delivery say.
struct DeliveryHeaders {
  let digests: [[UInt8]]
  let timestamp: SignedTimestamp?
  /// The values of the headers among the scheme's signed parts, in order.
  let signedValues: [String]

  /// What must have been signed, if the delivery is authentic.
  func content(of scheme: SignatureScheme) -> SignedContent {
    var content = SignedContent()
    var values = signedValues[...]
    for part in scheme.signedParts {
      switch part {
      case .body: content.appendBody()
      case .timestamp: if let timestamp { content.append(timestamp.text) }
      case .header: if let value = values.popFirst() { content.append(value.utf8) }
      case .text(let text), .parameter(let text, name: _): content.append(text.utf8)
      }
    }
    return content
  }
}
