/// What the signature headers of one delivery say: the digests that count, and the timestamp if it
/// stands among them.
struct SignatureEntries: ~Copyable {
  /// What stands behind the timestamp's label.
  enum Timestamp {
    case absent
    case unreadable
    case readable(SignedTimestamp)
  }

  /// The digests that could be decoded.
  var digests = Digests()
  /// Whether there is an entry of the version that counts, readable or not.
  var hasDigest = false
  /// Whether there is an entry of another version.
  var hasOtherVersion = false

  private(set) var timestamp = Timestamp.absent
  private var hasRepeatedTimestamp = false

  /// The most bytes that a signature header may have. Dozens of digests fit; work is bounded.
  static let maximumHeaderBytes = 8192

  /// The most digests that a delivery may have. Providers that change keys send two; each one costs a
  /// comparison, and with Ed25519 a digest of the whole body.
  static let maximumDigests = 16

  /// Takes the timestamp. Of two nobody knows which was meant, even if they are equal.
  mutating func takeTimestamp(_ text: EntryReader.Text, unit: TimestampRule.Unit) {
    if case .absent = timestamp {} else { hasRepeatedTimestamp = true }
    timestamp = SignedTimestamp(text, unit: unit).map { .readable($0) } ?? .unreadable
  }

  /// What is wrong with the headers as a whole, if anything.
  func problem(expectsTimestamp: Bool) -> WebhookError.Kind? {
    if hasRepeatedTimestamp || digests.count > Self.maximumDigests { return .malformedHeader }
    guard hasDigest else { return hasOtherVersion ? .noSupportedScheme : .malformedHeader }
    if expectsTimestamp, case .absent = timestamp { return .malformedHeader }
    return nil
  }
}
