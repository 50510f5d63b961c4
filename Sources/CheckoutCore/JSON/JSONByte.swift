/// What the JSON grammar says of single bytes.
enum JSONByte {
  /// Whether a byte stands for itself in a string: printable ASCII but quote and backslash.
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// The high bit of each of eight bytes, the first one lowest, that does not stand for itself in a
  /// string. Above the lowest bit that is set there may be some too many.
  static func others(in bytes: UInt64) -> UInt64 {
    bytes & 0x8080_8080_8080_8080 | escaped(in: bytes)
  }

  /// The high bit of each of eight bytes, the first one lowest, that a string has only as an escape.
  /// Above the lowest bit that is set there may be some too many.
  static func escaped(in bytes: UInt64) -> UInt64 {
    let (ones, highs) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    /// The high bit of each byte that is less than another, up to the first that is.
    func less(_ bytes: UInt64, than byte: UInt8) -> UInt64 {
      (bytes &- ones &* UInt64(byte)) & ~bytes
    }
    let quotes = less(bytes ^ ones &* UInt64(UInt8(ascii: "\"")), than: 1)
    let backslashes = less(bytes ^ ones &* UInt64(UInt8(ascii: "\\")), than: 1)
    return (less(bytes, than: 0x20) | quotes | backslashes) & highs
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// The value of a hexadecimal digit.
  static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
