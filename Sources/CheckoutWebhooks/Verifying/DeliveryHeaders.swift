/// What the headers of one delivery say.
struct DeliveryHeaders {
  let digests: [[UInt8]]
  let timestamp: SignedTimestamp?
  /// The values of the headers among the scheme's signed parts, in order.
  let signedValues: [String]

  /// What must have been signed, if the delivery is authentic.
  func content(of parts: [PreparedPart], body: UnsafeRawBufferPointer) -> SignedContent {
    SignedContent(
      parts: parts, timestamp: timestamp?.text, headerValues: signedValues, body: body)
  }
}
