extension SignatureScheme {
  /// Adyen's webhooks for platforms and management: `HmacSignature` over the body, HMAC in Base64,
  /// with a key in hexadecimal.
  ///
  /// The classic payment notifications are signed field by field inside the body, before which it
  /// would have to be read: they are not supported.
  public static let adyenPayload = SignatureScheme(
    name: "adyen-payload", signatureHeaders: ["HmacSignature"],
    keyRule: .init(.hex, minimumBytes: 16), digestEncodings: [.base64])
}
