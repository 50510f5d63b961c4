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
    if case .labelled(digest: _, let separator) = grammar {
      try require(separator.asciiValue != nil, "separator in ASCII")
    } else if case .label = timestamp?.place {
      try require(false, "grammar with labels")
    }
  }

  private func require(_ condition: Bool, _ subject: String) throws(WebhookError) {
    guard condition else {
      throw WebhookError(.missingParameter, scheme: name, subject: subject)
    }
  }
}
