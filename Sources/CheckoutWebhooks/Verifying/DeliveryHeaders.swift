/// What the headers of one delivery say.
struct DeliveryHeaders {
  let digests: [[UInt8]]
  let timestamp: SignedTimestamp?
  /// The values of the headers among the scheme's signed parts, in order.
  let signedValues: [String]

  /// What must have been signed, if the delivery is authentic.
  func content(of parts: [PreparedPart]) -> SignedContent {
    var content = SignedContent()
    var values = signedValues.makeIterator()
    for part in parts {
      switch part {
      case .body: content.appendBody()
      case .timestamp: if let timestamp { content.append(timestamp.text) }
      case .header: if let value = values.next() { content.append(value.utf8) }
      case .bytes(let bytes): content.append(bytes)
      }
    }
    return content
  }
}
