/// The bytes of a body, wherever they lie, for whoever reads them in portions.
enum BodyBytes {
  case whole(UnsafeRawBufferPointer)
  case pieces(count: Int, read: (_ portion: (UnsafeRawBufferPointer) -> Void) -> Void)

  /// Bytes that are not in one place: they pass through a small buffer, so that no memory is taken
  /// that grows with the body.
  static func pieces(_ body: some Collection<UInt8>) -> BodyBytes {
    .pieces(count: body.count) { read in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { buffer in
        var bytes = body.makeIterator()
        while true {
          var count = 0
          while count < buffer.count, let byte = bytes.next() {
            buffer.initializeElement(at: count, to: byte)
            count += 1
          }
          guard count > 0 else { return }
          read(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count]))
        }
      }
    }
  }

  var count: Int {
    switch self {
    case .whole(let bytes): bytes.count
    case .pieces(let count, read: _): count
    }
  }

  /// Hands over all bytes in their order.
  func read(_ portion: (UnsafeRawBufferPointer) -> Void) {
    switch self {
    case .whole(let bytes): portion(bytes)
    case .pieces(count: _, let read): read(portion)
    }
  }
}
