import Crypto

/// A key, made ready once, so that a delivery costs no more than its digest.
///
/// All comparisons take the same time wherever the values differ: codes are compared by
/// swift-crypto, whose `==` on message authentication codes is constant time.
enum VerificationKey: Sendable {
  /// The state after the key, copied for each delivery.
  case hmac(HMAC<SHA256>)
  case ed25519(Curve25519.Signing.PublicKey)
  /// What stands for a key that is presented is compared by its code under a key: two are equal
  /// exactly if their codes are. Neither how long the key is shows nor how much of it is right.
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
      guard let digest = ShortBytes(presented: bytes) else { return nil }
      let code = digest.withUnsafeBytes { Self.code(of: $0, under: state) }
      self = .presented(state, expected: code)
    }
  }

  /// Whether one of the digests is this key's for the content. All are tried, whichever matches.
  /// It consumes its copy of the key, whose state would have to be copied once more otherwise.
  consuming func matches(
    _ digests: borrowing Digests, of content: borrowing SignedContent
  ) -> Bool {
    switch consume self {
    case .hmac(var state):
      content.read { state.update(data: $0) }
      let code = state.finalize()
      return digests.contains { code == $0 }
    case .ed25519(let key):
      let message = content.joined
      return digests.contains { key.isValidSignature($0, for: message) }
    case .presented(let state, let expected):
      return digests.contains { digest in
        Self.code(of: digest, under: state).withUnsafeBytes { expected == $0 }
      }
    }
  }

  private static func code(
    of digest: UnsafeRawBufferPointer, under state: HMAC<SHA256>
  ) -> HMAC<SHA256>.MAC {
    var state = state
    state.update(data: digest)
    return state.finalize()
  }
}
