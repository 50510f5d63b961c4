package import CheckoutCore
import Crypto

/// Signs as a provider does, by the same data that a ``WebhookVerifier`` follows.
///
/// CheckoutTesting makes it public: it belongs to tests, not to a service that receives webhooks.
package struct SchemeSigner: Sendable {
  private let scheme: SignatureScheme
  private let signedParts: [PreparedPart]
  private let key: Key

  private enum Key: Sendable {
    case hmac(HMAC<SHA256>)
    case ed25519(Curve25519.Signing.PrivateKey)
    case presented([UInt8])
  }

  /// Prepares a signer.
  ///
  /// - Parameters:
  ///   - scheme: How to sign.
  ///   - secret: The secret that a verifier of the scheme takes; for Ed25519 the private key, as
  ///     Base64 behind `whsk_`: its 32 bytes, or these and the public ones.
  /// - Throws: ``WebhookError`` as a verifier does for an unusable secret or scheme.
  package init(_ scheme: SignatureScheme, secret: Secret) throws(WebhookError) {
    self.scheme = scheme
    signedParts = try PreparedScheme(scheme).signedParts
    switch scheme.algorithm {
    case .hmacSHA256:
      let bytes = try scheme.keyRule.key(from: secret, scheme: scheme.name)
      key = .hmac(HMAC(key: SymmetricKey(data: bytes)))
    case .presentedKey:
      key = .presented(try scheme.keyRule.key(from: secret, scheme: scheme.name))
    case .ed25519:
      let rule = KeyRule(.base64(prefix: "whsk_"), minimumBytes: 32, maximumBytes: 64)
      let seed = try rule.key(from: secret, scheme: scheme.name).prefix(32)
      guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
        throw WebhookError(.invalidSecret, scheme: scheme.name)
      }
      self.key = .ed25519(key)
    }
  }

  /// The headers that the scheme adds to a delivery.
  ///
  /// - Parameters:
  ///   - body: The delivery's bytes.
  ///   - sentAt: When it is sent, since the start of 1970; whole seconds of it are signed.
  ///   - value: Looks up the headers that are signed but not made here, like an id.
  /// - Throws: ``WebhookError`` of kind `missingHeader` if one of these is absent, `invalidSecret`
  ///   if the key cannot sign.
  package func headers(
    for body: some Collection<UInt8>, sentAt: Duration, value: (String) -> String?
  ) throws(WebhookError) -> [(name: String, value: String)] {
    let time = String(max(0, sentAt.components.seconds))
    var signedValues: [String] = []
    for case .header(let name) in scheme.signedParts {
      guard let value = value(name) else {
        throw WebhookError(.missingHeader, scheme: scheme.name, subject: name)
      }
      signedValues.append(value)
    }
    var headers: [(name: String, value: String)] = []
    switch scheme.timestamp?.place {
    case .header(let name), .label(_, header: let name?): headers.append((name, time))
    case .label(_, header: nil), nil: break
    }
    guard let name = scheme.signatureHeaders.first, let encoding = scheme.digestEncodings.first
    else { throw WebhookError(.missingParameter, scheme: scheme.name, subject: "signature header") }
    let digest = try Array(body).withUnsafeBytes { body in
      code(
        of: SignedContent(
          parts: signedParts,
          timestamp: time.withContiguousUTF8 { SignedTimestamp($0, unit: .seconds) },
          headerValues: signedValues, body: body))
    }.get()
    headers.append((name, scheme.entry(of: encoding.encoded(digest), time: time)))
    return headers
  }

  private func code(of content: borrowing SignedContent) -> Result<[UInt8], WebhookError> {
    switch key {
    case .presented(let bytes): return .success(bytes)
    case .hmac(var state):
      content.read { state.update(data: $0) }
      return .success(Array(state.finalize()))
    case .ed25519(let key):
      guard let signature = try? key.signature(for: content.joined) else {
        return .failure(WebhookError(.invalidSecret, scheme: scheme.name))
      }
      return .success(Array(signature))
    }
  }
}

extension SignatureScheme {
  /// The value of a signature header with one digest.
  fileprivate func entry(of digest: String, time: String) -> String {
    switch grammar {
    case .bare, .optionallyPrefixed: return digest
    case .prefixed(let prefix): return prefix + digest
    case .versioned(let version): return "\(version),\(digest)"
    case .labelled(let label, let separator):
      guard case .label(let timeLabel, _) = timestamp?.place else { return "\(label)=\(digest)" }
      return "\(timeLabel)=\(time)\(separator)\(label)=\(digest)"
    }
  }
}
