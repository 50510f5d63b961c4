extension SignatureScheme {
  /// GitHub: `X-Hub-Signature-256: sha256=…` over the body, HMAC in hexadecimal.
  ///
  /// There is no timestamp: recognise repetitions by the delivery's id.
  public static let github = SignatureScheme(
    name: "github", signatureHeaders: ["X-Hub-Signature-256"], grammar: .prefixed("sha256="))
}
