/// A scheme's grammar, made ready once: labels as bytes, no text to compare at each delivery.
struct EntryReader: Sendable {
  /// What the reader gets: bytes of a header where they lie.
  typealias Text = UnsafeBufferPointer<UInt8>

  private enum Form: Sendable {
    case bare
    case prefixed([UInt8], isRequired: Bool)
    case labelled([UInt8])
    case versioned([UInt8])
  }

  private let form: Form
  /// What stands between two entries; `nil` if a header has one alone.
  private let separator: UInt8?
  private let timestampLabel: [UInt8]?
  private let unit: TimestampRule.Unit
  private let encodings: [DigestEncoding]
  private let algorithm: SignatureAlgorithm

  init(_ scheme: SignatureScheme) {
    encodings = scheme.digestEncodings
    algorithm = scheme.algorithm
    unit = scheme.timestamp?.unit ?? .seconds
    if case .label(let label, _) = scheme.timestamp?.place {
      timestampLabel = Array(label.utf8)
    } else {
      timestampLabel = nil
    }
    // A key may have commas in it, and is presented once.
    let comma: UInt8? = scheme.algorithm == .presentedKey ? nil : .comma
    switch scheme.grammar {
    case .bare: (form, separator) = (.bare, comma)
    case .prefixed(let text):
      (form, separator) = (.prefixed(Array(text.utf8), isRequired: true), comma)
    case .optionallyPrefixed(let text):
      (form, separator) = (.prefixed(Array(text.utf8), isRequired: false), comma)
    case .labelled(let digest, let character):
      (form, separator) = (.labelled(Array(digest.utf8)), character.asciiValue)
    case .versioned(let version): (form, separator) = (.versioned(Array(version.utf8)), .space)
    }
  }

  /// Whether the timestamp stands among the entries.
  var expectsTimestamp: Bool { timestampLabel != nil }

  /// Reads one header.
  func read(_ header: String, into entries: inout SignatureEntries) {
    header.withContiguousUTF8 { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let end = separator.flatMap { rest.firstIndex(of: $0) } ?? rest.endIndex
        let entry = rest.part(..<end).trimmed
        if !entry.isEmpty { read(entry: entry, into: &entries) }
        rest = rest.part(min(end + 1, rest.endIndex)...)
      }
    }
  }

  private func read(entry: Text, into entries: inout SignatureEntries) {
    switch form {
    case .bare: take(entry, into: &entries)
    case .prefixed(let prefix, let isRequired):
      if entry.starts(with: prefix) {
        take(entry.part(prefix.count...), ifReadable: isRequired, into: &entries)
      } else if !isRequired {
        take(entry, into: &entries)
      }
    case .labelled(let digest):
      guard let (label, value) = entry.split(at: .equals) else { return }
      if let timestampLabel, label.elementsEqual(timestampLabel) {
        entries.takeTimestamp(value, unit: unit)
      } else {
        readVersion(label, value, digest: digest, into: &entries)
      }
    case .versioned(let version):
      guard let (label, value) = entry.split(at: .comma) else { return }
      readVersion(label, value, digest: version, into: &entries)
    }
  }

  private func readVersion(
    _ label: Text, _ value: Text, digest: [UInt8], into entries: inout SignatureEntries
  ) {
    if label.elementsEqual(digest) {
      take(value, into: &entries)
    } else {
      entries.hasOtherVersion = true
    }
  }

  /// Takes a digest. One that cannot be decoded matches nothing. It still makes the header one with
  /// a digest, unless the form says more of it than the text can show: a prefix names the encoding.
  private func take(_ text: Text, ifReadable: Bool = false, into entries: inout SignatureEntries) {
    guard !text.isEmpty else { return }
    for encoding in encodings {
      guard let digest = encoding.digest(text, for: algorithm) else { continue }
      entries.digests.append(digest)
      entries.hasDigest = true
      return
    }
    if !ifReadable { entries.hasDigest = true }
  }
}

extension UInt8 {
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let equals = UInt8(ascii: "=")
  fileprivate static let space = UInt8(ascii: " ")
}

extension EntryReader.Text {
  fileprivate func part(_ range: some RangeExpression<Int>) -> Self {
    Self(rebasing: self[range])
  }

  /// Without the white space around it.
  fileprivate var trimmed: Self {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return part(..<0) }
    return part(start...end)
  }

  /// What stands before and behind the first `separator`; `nil` if either is empty.
  fileprivate func split(at separator: UInt8) -> (Self, Self)? {
    guard let place = firstIndex(of: separator) else { return nil }
    let (label, value) = (part(..<place), part((place + 1)...))
    return label.isEmpty || value.isEmpty ? nil : (label, value)
  }
}
