/// Whether a call may be sent again when it is unknown if the first reached the provider.
public enum Repeatability: Hashable, Sendable {
  /// It changes nothing at the provider: it only reads.
  case safe
  /// The provider recognises a repeated call by a key in this header.
  case keyed(header: String)
  /// Each call may take effect. It is sent again only if it provably never left.
  case unsafe
}
