import CheckoutCore

extension KeyRule {
  /// The bytes of a key.
  ///
  /// - Throws: `emptySecret` or `invalidSecret`, with a hint if white space surrounds the secret.
  func key(from secret: Secret, scheme: String) throws(WebhookError) -> [UInt8] {
    let text = secret.revealed
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw WebhookError(.emptySecret, scheme: scheme)
    }
    let hints: [WebhookError.Hint] = secret.hasSurroundingWhitespace ? [.spaceAroundSecret] : []
    guard let key = bytes(of: text) else {
      throw WebhookError(.invalidSecret, scheme: scheme, hints: hints)
    }
    // HMAC fills keys up with zeros: one of zeros alone is the empty key, with which anybody signs.
    guard key.contains(where: { $0 != 0 }) else { throw WebhookError(.emptySecret, scheme: scheme) }
    guard key.count >= minimumBytes, key.count <= maximumBytes else {
      // A rule whose bounds are the wrong way round accepts nothing.
      let accepted = minimumBytes...max(minimumBytes, maximumBytes)
      throw WebhookError(.invalidSecret, scheme: scheme, hints: hints + [.keyLength(accepted)])
    }
    return key
  }

  private func bytes(of text: String) -> [UInt8]? {
    switch encoding {
    case .text: Array(text.utf8)
    case .hex: Hex.decoded(text.utf8)
    case .base64(let prefix):
      Base64.decoded(
        text.utf8.starts(with: prefix.utf8)
          ? text.utf8.dropFirst(prefix.utf8.count) : text.utf8[...])
    }
  }
}

extension Secret {
  var hasSurroundingWhitespace: Bool {
    let bytes = revealed.utf8
    return bytes.first?.isWhitespace == true || bytes.last?.isWhitespace == true
  }
}
