import Crypto

/// HMAC with SHA-256 by RFC 2104, its key prepared.
///
/// Hash and comparison are swift-crypto's. Its own `HMAC` gives the same codes, but takes each
/// piece of a message through generics that are not specialised, which costs as much as hashing
/// another 300 bytes; a hash takes pieces where they lie.
struct MessageCode: Sendable {
  private var inner = SHA256()
  private var outer = SHA256()

  init(key: [UInt8]) {
    var block = key.count > SHA256.blockByteCount ? Array(SHA256.hash(data: key)) : key
    block += Array(repeating: 0, count: SHA256.blockByteCount - block.count)
    inner.update(data: block.map { $0 ^ 0x36 })
    outer.update(data: block.map { $0 ^ 0x5C })
  }

  /// Takes the next piece of the message.
  mutating func update(_ piece: UnsafeRawBufferPointer) {
    inner.update(bufferPointer: piece)
  }

  /// The code of all pieces. Its `==` takes the same time wherever the bytes differ.
  func finalize() -> SHA256Digest {
    var outer = outer
    inner.finalize().withUnsafeBytes { outer.update(bufferPointer: $0) }
    return outer.finalize()
  }
}
