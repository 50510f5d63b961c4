/// What the signature headers of one delivery say: the digests that count, and the timestamp if it
/// stands among them.
struct SignatureEntries {
  private let scheme: SignatureScheme
  private let timestampLabel: String?

  /// The digests that could be decoded.
  private(set) var digests: [[UInt8]] = []
  /// The text behind the timestamp's label.
  private(set) var timestamp: Substring.UTF8View?

  private var hasDigest = false
  private var hasOtherVersion = false
  private var hasRepeatedTimestamp = false

  init(scheme: SignatureScheme) {
    self.scheme = scheme
    if case .label(let label, _) = scheme.timestamp?.place {
      timestampLabel = label
    } else {
      timestampLabel = nil
    }
  }

  /// The most bytes that a signature header may have. A dozen digests fit; work is bounded.
  static let maximumHeaderBytes = 8192

  /// Reads one header.
  mutating func read(_ header: String) {
    let text = header[...].utf8
    switch scheme.grammar {
    case .bare:
      for entry in text.entries(separatedBy: ",") { take(entry, ifReadable: false) }
    case .prefixed(let prefix):
      for entry in text.entries(separatedBy: ",") where entry.starts(with: prefix.utf8) {
        take(entry.dropFirst(prefix.utf8.count), ifReadable: true)
      }
    case .optionallyPrefixed(let prefix):
      for entry in text.entries(separatedBy: ",") {
        let isPrefixed = entry.starts(with: prefix.utf8)
        take(isPrefixed ? entry.dropFirst(prefix.utf8.count) : entry, ifReadable: false)
      }
    case .labelled(let digest, let separator):
      for entry in text.entries(separatedBy: separator) { readLabelled(entry, digest: digest) }
    case .versioned(let version):
      for entry in text.entries(separatedBy: " ") {
        guard let (label, value) = entry.split(at: ",") else { continue }
        readVersion(label, value, digest: version)
      }
    }
  }

  /// What is wrong with the headers as a whole, if anything.
  var problem: WebhookError.Kind? {
    if hasRepeatedTimestamp { return .malformedHeader }
    guard hasDigest else { return hasOtherVersion ? .noSupportedScheme : .malformedHeader }
    return timestampLabel != nil && timestamp == nil ? .malformedHeader : nil
  }

  private mutating func readLabelled(_ entry: Substring.UTF8View, digest: String) {
    guard let (label, value) = entry.split(at: "=") else { return }
    guard let timestampLabel, label.elementsEqual(timestampLabel.utf8) else {
      return readVersion(label, value, digest: digest)
    }
    hasRepeatedTimestamp = hasRepeatedTimestamp || timestamp != nil
    timestamp = value
  }

  private mutating func readVersion(
    _ label: Substring.UTF8View, _ value: Substring.UTF8View, digest: String
  ) {
    if label.elementsEqual(digest.utf8) {
      take(value, ifReadable: false)
    } else {
      hasOtherVersion = true
    }
  }

  /// Takes a digest. One that cannot be decoded matches nothing; whether it makes the header one
  /// with a digest depends on whether anything else shows that a digest was meant.
  private mutating func take(_ text: Substring.UTF8View, ifReadable: Bool) {
    guard !text.isEmpty else { return }
    for encoding in scheme.digestEncodings {
      guard let digest = encoding.decoded(text, for: scheme.algorithm) else { continue }
      digests.append(digest)
      hasDigest = true
      return
    }
    if !ifReadable { hasDigest = true }
  }
}

extension Substring.UTF8View {
  /// The parts between separators, without the white space around them, empty ones left out.
  fileprivate func entries(separatedBy separator: Character) -> [Substring.UTF8View] {
    guard let byte = separator.asciiValue else { return [] }
    return split(separator: byte).map(\.trimmed).filter { !$0.isEmpty }
  }

  /// What stands before and behind the first `separator`; `nil` if either is empty.
  fileprivate func split(
    at separator: Unicode.Scalar
  ) -> (Substring.UTF8View, Substring.UTF8View)? {
    guard let place = firstIndex(of: UInt8(ascii: separator)) else { return nil }
    let (label, value) = (self[..<place], self[index(after: place)...])
    return label.isEmpty || value.isEmpty ? nil : (label, value)
  }
}
