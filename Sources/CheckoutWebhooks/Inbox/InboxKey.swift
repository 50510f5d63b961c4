/// What names a delivery in an inbox: the same news has the same key, however often it comes.
///
/// Keys are compared byte by byte, as databases do it. Two spellings of `é` are two keys.
public struct InboxKey: Sendable {
  /// The provider, or the endpoint if one provider has several: keys of two providers never meet.
  public let provider: String

  /// What tells the provider's news apart, read from bytes that its signature covers.
  public let key: String

  /// Makes a key.
  public init(provider: String, key: String) {
    self.provider = provider
    self.key = key
  }
}

extension InboxKey: Hashable {
  /// Whether both have the same UTF-8 bytes.
  public static func == (a: InboxKey, b: InboxKey) -> Bool {
    a.provider.utf8.elementsEqual(b.provider.utf8) && a.key.utf8.elementsEqual(b.key.utf8)
  }

  /// Hashes the UTF-8 bytes.
  public func hash(into hasher: inout Hasher) {
    hash(provider, into: &hasher)
    hash(key, into: &hasher)
  }

  private func hash(_ text: String, into hasher: inout Hasher) {
    hasher.combine(text.utf8.count)
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
