extension SignatureScheme {
  /// Square: `x-square-hmacsha256-signature` over the endpoint's address and the body, HMAC in
  /// Base64.
  ///
  /// - Parameter notificationURL: The address that deliveries go to, letter by letter as it is set
  ///   in Square's dashboard. A verifier refuses an empty one.
  public static func square(notificationURL: String) -> SignatureScheme {
    SignatureScheme(
      name: "square", signatureHeaders: ["x-square-hmacsha256-signature"],
      signedParts: [.parameter(notificationURL, name: "notification URL"), .body],
      digestEncodings: [.base64])
  }
}
