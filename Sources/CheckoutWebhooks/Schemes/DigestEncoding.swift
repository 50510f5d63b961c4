/// How the bytes of a digest are written in a header.
public enum DigestEncoding: Hashable, Sendable {
  /// Two hexadecimal digits a byte, in either case when read, in lower case when signed.
  case hex

  /// Base64 with the alphabet of RFC 4648 section 4. Padding may be missing when read.
  case base64

  /// The bytes themselves, for ``SignatureAlgorithm/presentedKey``.
  case text
}
