extension SignatureScheme {
  /// Standard Webhooks with a shared secret: `webhook-signature: v1,…` over `id.timestamp.body`,
  /// HMAC in Base64.
  ///
  /// The secret is Base64 behind `whsec_`, which may be missing. The specification asks for keys of
  /// 24 to 64 bytes. From 16 bytes on they are accepted, since shorter ones than 24 are in use and
  /// 16 cannot be guessed either. The window is the 5 minutes of the reference libraries.
  public static let standardWebhooks = standardWebhooks(
    "standard-webhooks", version: "v1", algorithm: .hmacSHA256,
    keyRule: .init(.base64(prefix: "whsec_"), minimumBytes: 16, maximumBytes: 64))

  /// Standard Webhooks with a public key: `webhook-signature: v1a,…` over `id.timestamp.body`,
  /// Ed25519 in Base64.
  ///
  /// The key is the provider's public one, Base64 behind `whpk_`. Ed25519 reads its message in one
  /// piece, so that this scheme copies the body once.
  public static let standardWebhooksV1a = standardWebhooks(
    "standard-webhooks-v1a", version: "v1a", algorithm: .ed25519,
    keyRule: .init(.base64(prefix: "whpk_"), minimumBytes: 32, maximumBytes: 32))

  private static func standardWebhooks(
    _ name: String, version: String, algorithm: SignatureAlgorithm, keyRule: KeyRule
  ) -> SignatureScheme {
    SignatureScheme(
      name: name, signatureHeaders: ["webhook-signature"], grammar: .versioned(version),
      algorithm: algorithm,
      signedParts: [.header("webhook-id"), .text("."), .timestamp, .text("."), .body],
      keyRule: keyRule, digestEncodings: [.base64],
      timestamp: .init(.header("webhook-timestamp")))
  }
}
