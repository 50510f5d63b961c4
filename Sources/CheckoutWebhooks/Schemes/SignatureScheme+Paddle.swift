extension SignatureScheme {
  /// Paddle: `Paddle-Signature: ts=…;h1=…` over `ts:body`, HMAC in hexadecimal.
  ///
  /// The window is 5 minutes on both sides. Paddle's own libraries take 5 seconds, which a clock
  /// that is a little off does not survive.
  public static let paddle = SignatureScheme(
    name: "paddle", signatureHeaders: ["Paddle-Signature"],
    grammar: .labelled(digest: "h1", separator: ";"),
    signedParts: [.timestamp, .text(":"), .body],
    timestamp: .init(.label("ts")))
}
