extension SignatureScheme {
  /// Refuses a scheme under which a delivery would prove less than a ``VerifiedPayload`` promises, or
  /// under which nothing could ever verify.
  ///
  /// - Throws: `missingParameter` with the part that the scheme lacks.
  func checkWhatIsProven() throws(WebhookError) {
    let proves = algorithm != .presentedKey
    // Without the body one signed delivery would vouch for every other body.
    try require(!proves || signedParts.contains(.body), "body among the signed parts")
    // Who can write the timestamp can write the present one.
    try require(
      timestamp == nil || (proves && signedParts.contains(.timestamp)),
      "timestamp among the signed parts")
    try require(!digestEncodings.isEmpty, "digest encoding")
    if case .labelled(let digest, let separator) = grammar {
      let isSeparator = separator.asciiValue != nil && separator != "="
      try require(isSeparator, "separator in ASCII, other than =")
      try require(isLabel(digest, between: separator), "label of the digest")
      if case .label(let time, header: _) = timestamp?.place {
        try require(time != digest && isLabel(time, between: separator), "label of the timestamp")
      }
    } else if case .label = timestamp?.place {
      try require(false, "grammar with labels")
    }
  }

  /// Whether a text can stand before an equals sign, and is found there as it is written.
  private func isLabel(_ text: String, between separator: Character) -> Bool {
    !text.isEmpty && !text.contains { $0 == "=" || $0 == separator || $0.isWhitespace }
  }

  private func require(_ condition: Bool, _ subject: String) throws(WebhookError) {
    guard condition else {
      throw WebhookError(.missingParameter, scheme: name, subject: subject)
    }
  }
}
