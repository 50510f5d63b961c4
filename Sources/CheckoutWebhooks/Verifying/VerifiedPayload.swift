import Crypto

/// The bytes of a delivery that was proven to come from the provider.
///
/// Only a ``WebhookVerifier`` makes one: a function that takes it cannot be called with anything
/// unproven.
public struct VerifiedPayload: Sendable {
  private let body: any Collection<UInt8> & Sendable

  private let prepared: PreparedScheme

  /// Which of the ``SigningKeys`` matched, from 0. The first, if several did.
  public let keyIndex: Int

  /// When the provider sent it, since the start of 1970; `nil` if the scheme has no timestamp.
  public let sentAt: Duration?

  init(
    body: any Collection<UInt8> & Sendable, prepared: PreparedScheme, keyIndex: Int,
    sentAt: Duration?
  ) {
    self.body = body
    self.prepared = prepared
    self.keyIndex = keyIndex
    self.sentAt = sentAt
  }

  /// The scheme that it was verified with.
  public var scheme: SignatureScheme { prepared.scheme }

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
