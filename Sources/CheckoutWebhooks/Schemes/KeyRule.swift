/// How the text of a secret becomes a key, and which keys are acceptable.
public struct KeyRule: Hashable, Sendable {
  /// How a key is written.
  public enum Encoding: Hashable, Sendable {
    /// The key is the text itself, as UTF-8, with prefix and all.
    case text

    /// The text is hexadecimal.
    case hex

    /// The text is Base64, behind a prefix that may be missing: `whsec_`. Padding may be missing.
    case base64(prefix: String)
  }

  /// How a key is written.
  public var encoding: Encoding

  /// The fewest bytes that a key may have. What is shorter is a placeholder, or was cut.
  public var minimumBytes: Int

  /// The most bytes that a key may have.
  public var maximumBytes: Int

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - encoding: How a key is written.
  ///   - minimumBytes: The fewest bytes that it may have, decoded; 8 unless told. An empty key is
  ///     refused whatever this says.
  ///   - maximumBytes: The most bytes that it may have, decoded; 1024 unless told.
  public init(_ encoding: Encoding, minimumBytes: Int = 8, maximumBytes: Int = 1024) {
    self.encoding = encoding
    self.minimumBytes = minimumBytes
    self.maximumBytes = maximumBytes
  }
}
