import Crypto

/// The bytes of a delivery that was proven to come from the provider.
///
/// Only a ``WebhookVerifier`` makes one: a function that takes it cannot be called with anything
/// unproven.
public struct VerifiedPayload: Sendable {
  private let body: any Collection<UInt8> & Sendable

  private let proof: Proof

  @usableFromInline
  init(_ body: any Collection<UInt8> & Sendable, _ proof: Proof) {
    self.body = body
    self.proof = proof
  }

  /// Which of the ``SigningKeys`` matched, from 0. The first, if several did.
  public var keyIndex: Int { proof.keyIndex }

  /// When the provider sent it, since the start of 1970; `nil` if the scheme has no timestamp.
  public var sentAt: Duration? { proof.sentAt }

  /// The scheme that it was verified with.
  public var scheme: SignatureScheme { proof.scheme.scheme }

  /// The exact bytes. They are copied unless the verifier was given an array, or has made one.
  public var bytes: [UInt8] { Array(body) }

  /// How many bytes there are.
  public var count: Int { body.count }

  /// Whether the bytes are proven, or only who has sent them: see
  /// ``SignatureAlgorithm/presentedKey``.
  public var isBodySigned: Bool { scheme.algorithm != .presentedKey }

  /// The SHA-256 of the bytes, 32 bytes: to recognise the same delivery without keeping it.
  public var contentHash: [UInt8] {
    func hash(_ body: some Collection<UInt8>) -> [UInt8] {
      let digest = body.withContiguousStorageIfAvailable {
        SHA256.hash(data: UnsafeRawBufferPointer($0))
      }
      return Array(digest ?? SHA256.hash(data: Array(body)))
    }
    return hash(body)
  }
}

extension VerifiedPayload: CustomStringConvertible, CustomReflectable {
  /// The scheme and how many bytes there are.
  public var description: String { "<\(count) verified bytes, \(scheme.name)>" }

  /// Shows nothing of the bytes.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
