public import CheckoutWebhooks

extension YeraConnectWebhooks {
  /// How Yera Connect signs: `yera-signature: t=…,v1=…` over `t.body`, HMAC in hexadecimal.
  ///
  /// The guide signs the value of `yera-timestamp`. It is the same as `t`; a delivery in which they
  /// differ is refused. One source has seconds there and another milliseconds: both are read.
  ///
  /// No source says how old a delivery may be: the window is the usual 5 minutes on both sides.
  public static let scheme = SignatureScheme(
    name: "yera-connect", signatureHeaders: ["yera-signature"],
    grammar: .labelled(digest: "v1", separator: ","),
    signedParts: [.timestamp, .text("."), .body],
    timestamp: TimestampRule(
      .label("t", header: "yera-timestamp"), unit: .secondsOrMilliseconds))

  /// The signature of the webhooks page, which is marked as a preview: `yera-signature: sha256=…`,
  /// taken to be over `timestamp.body` with the time in `yera-timestamp`. The page shows neither
  /// what is signed nor how the digest is written: hexadecimal and Base64 are read.
  public static let previewScheme = SignatureScheme(
    name: "yera-connect-preview", signatureHeaders: ["yera-signature"],
    grammar: .prefixed("sha256="),
    signedParts: [.timestamp, .text("."), .body],
    digestEncodings: [.hex, .base64],
    timestamp: TimestampRule(.header("yera-timestamp"), unit: .secondsOrMilliseconds))

  /// The other reading of the webhooks page: the same header over the body alone. It proves no
  /// time, so nothing limits the age of a delivery.
  public static let previewSchemeWithoutTime = SignatureScheme(
    name: "yera-connect-preview-body", signatureHeaders: ["yera-signature"],
    grammar: .prefixed("sha256="), digestEncodings: [.hex, .base64])
}
