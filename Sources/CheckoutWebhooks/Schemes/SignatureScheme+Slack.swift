extension SignatureScheme {
  /// Slack: `X-Slack-Signature: v0=…` over `v0:timestamp:body`, HMAC in hexadecimal, with the time
  /// in `X-Slack-Request-Timestamp`. The window is the 5 minutes that Slack advises.
  public static let slack = SignatureScheme(
    name: "slack", signatureHeaders: ["X-Slack-Signature"], grammar: .prefixed("v0="),
    signedParts: [.text("v0:"), .timestamp, .text(":"), .body],
    timestamp: .init(.header("X-Slack-Request-Timestamp")))
}
