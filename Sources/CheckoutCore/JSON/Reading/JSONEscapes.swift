/// The escapes of JSON strings.
enum JSONEscapes {
  /// The length of the escape, or of the surrogate pair of escapes, that starts at a place.
  static func length(at position: Int, in bytes: Span<UInt8>) throws(JSONError) -> Int {
    guard position + 1 < bytes.count else { throw JSONError(.truncated, offset: bytes.count) }
    guard bytes[position + 1] == UInt8(ascii: "u") else {
      guard simple(bytes[position + 1]) != nil else {
        throw JSONError(.malformedEscape, offset: position)
      }
      return 2
    }
    guard let unit = codeUnit(at: position, in: bytes) else {
      throw JSONError(
        position + 6 > bytes.count ? .truncated : .malformedEscape, offset: position)
    }
    switch unit {
    case 0xD800...0xDBFF:
      guard let low = codeUnit(at: position + 6, in: bytes), (0xDC00...0xDFFF).contains(low)
      else { throw JSONError(.malformedEscape, offset: position) }
      return 12
    case 0xDC00...0xDFFF:
      throw JSONError(.malformedEscape, offset: position)
    default:
      return 6
    }
  }

  /// The bytes of a string that was checked before, its escapes resolved.
  static func resolved(_ raw: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var position = 0
    while position < raw.count {
      guard raw[position] == UInt8(ascii: "\\"), position + 1 < raw.count else {
        text.append(raw[position])
        position += 1
        continue
      }
      if let byte = simple(raw[position + 1]) {
        text.append(byte)
        position += 2
      } else if let (scalar, length) = scalar(at: position, in: raw) {
        text.append(contentsOf: String(scalar).utf8)
        position += length
      } else {
        position += 1
      }
    }
    return text
  }

  /// What a two-byte escape stands for.
  private static func simple(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The UTF-16 code unit of the `\u` escape at a place.
  private static func codeUnit(at position: Int, in bytes: Span<UInt8>) -> UInt32? {
    guard position + 6 <= bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    for place in (position + 2)..<(position + 6) {
      guard let digit = JSONByte.hexValue(bytes[place]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func scalar(
    at position: Int, in raw: Span<UInt8>
  ) -> (Unicode.Scalar, length: Int)? {
    guard let unit = codeUnit(at: position, in: raw) else { return nil }
    if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
    guard let low = codeUnit(at: position + 6, in: raw), unit < 0xDC00, low >= 0xDC00,
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { return nil }
    return (scalar, 12)
  }
}
