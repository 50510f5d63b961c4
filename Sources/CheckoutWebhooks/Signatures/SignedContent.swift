/// What must have been signed, if a delivery is authentic: the parts of its scheme, and where their
/// bytes lie.
struct SignedContent: ~Copyable {
  let parts: [PreparedPart]
  let timestamp: SignedTimestamp?
  /// The values of the headers among the parts, in order.
  let headerValues: [String]
  let body: UnsafeRawBufferPointer

  /// Hands all bytes over in their order, those of the body where they lie. What stands before it
  /// comes in one piece, since each piece costs a code as much as 200 bytes more do.
  func read(_ piece: (UnsafeRawBufferPointer) -> Void) {
    withUnsafeTemporaryAllocation(byteCount: countBesideBody, alignment: 1) { memory in
      var gathered = 0
      func gather(_ bytes: UnsafeRawBufferPointer) {
        UnsafeMutableRawBufferPointer(rebasing: memory[gathered...]).copyMemory(from: bytes)
        gathered += bytes.count
      }
      func handOver() {
        if gathered > 0 { piece(UnsafeRawBufferPointer(rebasing: memory[..<gathered])) }
        gathered = 0
      }
      var values = headerValues.makeIterator()
      for part in parts {
        switch part {
        case .body:
          handOver()
          piece(body)
        case .timestamp: timestamp?.text.withUnsafeBytes(gather)
        case .bytes(let bytes): bytes.withUnsafeBytes(gather)
        case .header:
          values.next()?.withContiguousUTF8 { gather(UnsafeRawBufferPointer($0)) }
        }
      }
      handOver()
    }
  }

  /// How many bytes all parts but the body have.
  private var countBesideBody: Int {
    var count = 0
    for value in headerValues { count += value.utf8.count }
    for part in parts {
      switch part {
      case .body, .header: break
      case .timestamp: count += timestamp?.text.count ?? 0
      case .bytes(let bytes): count += bytes.count
      }
    }
    return count
  }

  /// Everything in one array, for algorithms that need it so.
  var joined: [UInt8] {
    var all: [UInt8] = []
    read { all += $0 }
    return all
  }
}
