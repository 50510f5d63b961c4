/// The digests that a delivery claims. One is the rule, and needs no array.
struct Digests: ~Copyable {
  private var first: ShortBytes?
  private var others: [ShortBytes] = []

  var count: Int { (first == nil ? 0 : 1) + others.count }

  mutating func append(_ digest: ShortBytes) {
    if first == nil { first = digest } else { others.append(digest) }
  }

  /// Whether one of them matches. All are tried, whichever does.
  func contains(_ matches: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    let isFirst = first?.withUnsafeBytes(matches) ?? false
    return others.reduce(isFirst) { found, digest in digest.withUnsafeBytes(matches) || found }
  }
}
