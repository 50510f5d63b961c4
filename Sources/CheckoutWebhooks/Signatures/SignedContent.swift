/// What must have been signed, if a delivery is authentic: the parts of its scheme, and where their
/// bytes lie.
struct SignedContent {
  let parts: [PreparedPart]
  let timestamp: [UInt8]?
  /// The values of the headers among the parts, in order.
  let headerValues: [String]
  let body: UnsafeRawBufferPointer

  /// Hands all bytes over in their order, without a copy.
  func read(_ piece: (UnsafeRawBufferPointer) -> Void) {
    var values = headerValues.makeIterator()
    for part in parts {
      switch part {
      case .body: piece(body)
      case .timestamp: timestamp?.withUnsafeBytes(piece)
      case .bytes(let bytes): bytes.withUnsafeBytes(piece)
      case .header:
        var value = values.next() ?? ""
        value.withUTF8 { piece(UnsafeRawBufferPointer($0)) }
      }
    }
  }

  /// Everything in one array, for algorithms that need it so.
  var joined: [UInt8] {
    var all: [UInt8] = []
    read { all += $0 }
    return all
  }
}
