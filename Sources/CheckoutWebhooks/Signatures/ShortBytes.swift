/// Up to 64 bytes in place. What is read from the headers of a delivery needs no memory of its own
/// so, which would cost more than reading it.
struct ShortBytes: Sendable {
  private static let capacity = 64

  private var storage = SIMD64<UInt8>()
  let count: Int

  /// Has the bytes written, or gives `nil` if there are too many or `write` gives up.
  init?(count: Int, _ write: (UnsafeMutableRawBufferPointer) -> Bool) {
    guard (0...Self.capacity).contains(count) else { return nil }
    self.count = count
    let isWritten = Swift.withUnsafeMutableBytes(of: &storage) {
      write(UnsafeMutableRawBufferPointer(rebasing: $0[..<count]))
    }
    guard isWritten else { return nil }
  }

  /// Copies the bytes, or gives `nil` if there are too many.
  init?(_ bytes: UnsafeRawBufferPointer) {
    self.init(count: bytes.count) {
      $0.copyMemory(from: bytes)
      return true
    }
  }

  func elementsEqual(_ bytes: some Collection<UInt8>) -> Bool {
    withUnsafeBytes { $0.elementsEqual(bytes) }
  }

  func withUnsafeBytes<Value>(_ read: (UnsafeRawBufferPointer) -> Value) -> Value {
    Swift.withUnsafeBytes(of: storage) {
      read(UnsafeRawBufferPointer(rebasing: $0[..<count]))
    }
  }
}
