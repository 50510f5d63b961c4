import Crypto

extension DigestEncoding {
  /// The bytes of a digest, or `nil` if the text is not of this encoding or of another length than
  /// the algorithm's.
  ///
  /// A key that is presented may have any length: its SHA-256 stands for it.
  func digest(_ text: UnsafeBufferPointer<UInt8>, for algorithm: SignatureAlgorithm) -> ShortBytes?
  {
    guard let count = algorithm.digestLength else {
      return decoded(text).flatMap { ShortBytes(presented: $0) }
    }
    return ShortBytes(count: count) { digest in
      switch self {
      case .hex: return Hex.decode(text, into: digest)
      case .base64: return Base64.decode(text, into: digest)
      case .text:
        guard text.count == digest.count else { return false }
        digest.copyBytes(from: text)
        return true
      }
    }
  }

  private func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    switch self {
    case .hex: Hex.decoded(text)
    case .base64: Base64.decoded(text)
    case .text: Array(text)
    }
  }

  /// The text of a digest as a header has it.
  func encoded(_ digest: [UInt8]) -> String {
    switch self {
    case .hex: Hex.encoded(digest)
    case .base64: Base64.encoded(digest)
    case .text: String(decoding: digest, as: UTF8.self)
    }
  }
}

extension ShortBytes {
  /// What stands for a key that is presented.
  init?(presented key: [UInt8]) {
    self.init(count: SHA256.byteCount) { digest in
      SHA256.hash(data: key).withUnsafeBytes { digest.copyMemory(from: $0) }
      return true
    }
  }
}

extension SignatureAlgorithm {
  /// How many bytes a digest has; `nil` if that depends on the key.
  fileprivate var digestLength: Int? {
    switch self {
    case .hmacSHA256: 32
    case .ed25519: 64
    case .presentedKey: nil
    }
  }
}
