/// One part of what a provider signs.
public enum SignedPart: Hashable, Sendable {
  /// The body, byte for byte as it came.
  case body

  /// The text of the timestamp, exactly as it came, by the scheme's ``TimestampRule``.
  case timestamp

  /// The value of a header, which is required then.
  case header(String)

  /// A text that is always the same: the full stop in `timestamp.body`.
  case text(String)

  /// A text that the receiver knows, like the address that deliveries go to. An empty one is
  /// refused at set-up.
  ///
  /// - value: The text.
  /// - name: What to call it in an error.
  case parameter(String, name: String)
}
