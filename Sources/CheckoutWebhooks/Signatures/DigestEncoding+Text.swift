extension DigestEncoding {
  /// The bytes, or `nil` if the text is not of this encoding or of another length than the
  /// algorithm's.
  func decoded(_ text: EntryReader.Text, for algorithm: SignatureAlgorithm) -> [UInt8]? {
    let bytes: [UInt8]? =
      switch self {
      case .hex: Hex.decoded(text)
      case .base64: Base64.decoded(text)
      case .text: Array(text)
      }
    guard let bytes, let length = algorithm.digestLength else { return bytes }
    return bytes.count == length ? bytes : nil
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
