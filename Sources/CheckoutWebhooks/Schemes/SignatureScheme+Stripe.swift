extension SignatureScheme {
  /// Stripe: `Stripe-Signature: t=…,v1=…` over `t.body`, HMAC in hexadecimal.
  ///
  /// The key is the whole `whsec_…` text. The window is the 5 minutes of Stripe's own libraries, on
  /// both sides.
  public static let stripe = SignatureScheme(
    name: "stripe", signatureHeaders: ["Stripe-Signature"],
    grammar: .labelled(digest: "v1", separator: ","),
    signedParts: [.timestamp, .text("."), .body],
    timestamp: .init(.label("t")))
}
