/// What proves that a delivery comes from the provider.
public enum SignatureAlgorithm: Hashable, Sendable {
  /// HMAC with SHA-256, 32 bytes.
  case hmacSHA256

  /// An Ed25519 signature, 64 bytes. The key is the provider's public one, 32 bytes.
  case ed25519

  /// The header holds the shared key itself, which is compared in constant time.
  ///
  /// It proves who has sent the delivery and nothing about its bytes: whoever has seen one delivery
  /// can send any other.
  case presentedKey
}
