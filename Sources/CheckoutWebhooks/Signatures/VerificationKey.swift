import Crypto

/// A key, made ready once, so that a delivery costs no more than its digest.
///
/// All comparisons take the same time wherever the values differ: codes are compared by
/// swift-crypto, whose `==` on message authentication codes is constant time.
enum VerificationKey: Sendable {
  /// The state after the key, copied for each delivery.
  case hmac(HMAC<SHA256>)
  case ed25519(Curve25519.Signing.PublicKey)
  /// Two keys are equal exactly if their codes under one of them are; codes have one length, so
  /// that not even the key's length shows.
  case presented(HMAC<SHA256>, expected: HMAC<SHA256>.MAC)

  /// Prepares the bytes of a key, or gives `nil` if they are none of this algorithm.
  init?(_ bytes: [UInt8], algorithm: SignatureAlgorithm) {
    let state = HMAC<SHA256>(key: SymmetricKey(data: bytes))
    switch algorithm {
    case .hmacSHA256:
      self = .hmac(state)
    case .ed25519:
      guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
        return nil
      }
      self = .ed25519(key)
    case .presentedKey:
      self = .presented(state, expected: Self.code(of: bytes, under: state))
    }
  }

  /// Whether one of the digests is this key's for the content. All are tried, whichever matches.
  func matches(_ digests: [[UInt8]], of content: SignedContent) -> Bool {
    switch self {
    case .hmac(var state):
      content.read { state.update(data: $0) }
      let code = state.finalize()
      return digests.reduce(false) { found, digest in (code == digest) || found }
    case .ed25519(let key):
      let message = content.joined
      return digests.reduce(false) { found, digest in
        key.isValidSignature(digest, for: message) || found
      }
    case .presented(let state, let expected):
      return digests.reduce(false) { found, digest in
        (expected == Array(Self.code(of: digest, under: state))) || found
      }
    }
  }

  private static func code(of bytes: [UInt8], under state: HMAC<SHA256>) -> HMAC<SHA256>.MAC {
    var state = state
    state.update(data: bytes)
    return state.finalize()
  }
}
