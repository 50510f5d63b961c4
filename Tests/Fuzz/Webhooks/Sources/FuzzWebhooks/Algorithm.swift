import Crypto

/// Who signs, in the harness.
enum Algorithm: Sendable {
  case hmac
  case ed25519
  /// Nothing is signed: the key itself is the digest.
  case presented

  func digest(of content: [UInt8], key: [UInt8]) -> [UInt8] {
    switch self {
    case .hmac: ReferenceHMAC.code(of: content, key: key)
    case .presented: key
    case .ed25519:
      // BoringSSL's signatures are deterministic: the same content has the same one each time.
      (try? Self.privateKey(key).signature(for: content)).map { Array($0) } ?? []
    }
  }

  static func privateKey(_ key: [UInt8]) throws -> Curve25519.Signing.PrivateKey {
    try Curve25519.Signing.PrivateKey(rawRepresentation: ReferenceHMAC.sha256(key))
  }
}
