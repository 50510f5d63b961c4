/// How digests stand in a signature header.
///
/// Whatever the form, several digests are allowed, which is how providers change keys, and one that
/// matches is enough. Entries of another version and entries that cannot be read are skipped.
public enum SignatureGrammar: Hashable, Sendable {
  /// The digest alone. Several are separated by commas.
  case bare

  /// The digest behind a fixed text, `sha256=…`. Several are separated by commas.
  case prefixed(String)

  /// The digest, alone or behind a fixed text. Several are separated by commas.
  case optionallyPrefixed(String)

  /// Labelled values, `t=…,v1=…,v1=…`.
  ///
  /// - digest: The label of the digests that count: `v1`.
  /// - separator: What stands between two values, a comma or a semicolon; spaces around it are
  ///   tolerated, since proxies that join headers add them.
  case labelled(digest: String, separator: Character)

  /// A version, a comma and the digest, separated from the next by a space: `v1,… v1,…`.
  case versioned(String)
}
