/// How a provider signs its webhooks, as data.
///
/// ``WebhookVerifier`` follows it, and so does the signer of CheckoutTesting: what is described
/// here once can be verified and signed. Schemes of several providers come with the library.
public struct SignatureScheme: Hashable, Sendable {
  /// The scheme's name, for errors and logs: `stripe`.
  public var name: String

  /// The headers that may hold the signature. All that a delivery has are tried; one is required.
  public var signatureHeaders: [String]

  /// How digests stand in these headers.
  public var grammar: SignatureGrammar

  /// What a digest is.
  public var algorithm: SignatureAlgorithm

  /// What is signed, in order and with nothing in between.
  public var signedParts: [SignedPart]

  /// How a secret's text becomes a key, and which keys are acceptable.
  public var keyRule: KeyRule

  /// How a digest may be written. The first that fits the text is taken; a signer writes the first.
  public var digestEncodings: [DigestEncoding]

  /// Where the time of sending stands, and how old it may be; `nil` if the scheme has none.
  public var timestamp: TimestampRule?

  /// Describes a scheme.
  ///
  /// - Parameters:
  ///   - name: For errors and logs.
  ///   - signatureHeaders: The headers that may hold the signature.
  ///   - grammar: How digests stand in them.
  ///   - algorithm: What a digest is.
  ///   - signedParts: What is signed. A verifier refuses the scheme if the body is not among it, and
  ///     the timestamp if there is one; only ``SignatureAlgorithm/presentedKey`` signs nothing.
  ///   - keyRule: How a secret becomes a key.
  ///   - digestEncodings: How a digest may be written.
  ///   - timestamp: Where the time of sending stands.
  public init(
    name: String,
    signatureHeaders: [String],
    grammar: SignatureGrammar = .bare,
    algorithm: SignatureAlgorithm = .hmacSHA256,
    signedParts: [SignedPart] = [.body],
    keyRule: KeyRule = .init(.text),
    digestEncodings: [DigestEncoding] = [.hex],
    timestamp: TimestampRule? = nil
  ) {
    self.name = name
    self.signatureHeaders = signatureHeaders
    self.grammar = grammar
    self.algorithm = algorithm
    self.signedParts = signedParts
    self.keyRule = keyRule
    self.digestEncodings = digestEncodings
    self.timestamp = timestamp
  }
}
