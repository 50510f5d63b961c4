/// What the signature headers of one delivery say: the digests that count, and the timestamp if it
/// stands among them.
struct SignatureEntries {
  /// The digests that could be decoded.
  var digests: [[UInt8]] = []
  /// Whether there is an entry of the version that counts, readable or not.
  var hasDigest = false
  /// Whether there is an entry of another version.
  var hasOtherVersion = false

  /// The text behind the timestamp's label.
  private(set) var timestamp: [UInt8]?
  private var hasRepeatedTimestamp = false

  /// The most bytes that a signature header may have. Dozens of digests fit; work is bounded.
  static let maximumHeaderBytes = 8192

  /// Takes the timestamp. Of two nobody knows which was meant, even if they are equal.
  mutating func takeTimestamp(_ text: EntryReader.Text) {
    hasRepeatedTimestamp = hasRepeatedTimestamp || timestamp != nil
    timestamp = Array(text)
  }

  /// The most digests that a delivery may have. Providers that change keys send two; each one costs a
  /// comparison, and with Ed25519 a digest of the whole body.
  static let maximumDigests = 16

  /// What is wrong with the headers as a whole, if anything.
  func problem(expectsTimestamp: Bool) -> WebhookError.Kind? {
    if hasRepeatedTimestamp || digests.count > Self.maximumDigests { return .malformedHeader }
    guard hasDigest else { return hasOtherVersion ? .noSupportedScheme : .malformedHeader }
    return expectsTimestamp && timestamp == nil ? .malformedHeader : nil
  }
}
