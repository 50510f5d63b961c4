/// The well-formed byte sequences of Unicode's table 3-7.
enum UTF8Sequence {
  /// The length of the sequence that starts at a place, or `nil` if it is not well-formed: too
  /// short, overlong, a surrogate, or above U+10FFFF.
  static func length(at position: Int, in bytes: Span<UInt8>) -> Int? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return tail(1, second: 0x80...0xBF, at: position, in: bytes)
    case 0xE0: return tail(2, second: 0xA0...0xBF, at: position, in: bytes)
    case 0xE1...0xEC, 0xEE...0xEF: return tail(2, second: 0x80...0xBF, at: position, in: bytes)
    case 0xED: return tail(2, second: 0x80...0x9F, at: position, in: bytes)
    case 0xF0: return tail(3, second: 0x90...0xBF, at: position, in: bytes)
    case 0xF1...0xF3: return tail(3, second: 0x80...0xBF, at: position, in: bytes)
    case 0xF4: return tail(3, second: 0x80...0x8F, at: position, in: bytes)
    default: return nil
    }
  }

  private static func tail(
    _ count: Int, second: ClosedRange<UInt8>, at position: Int, in bytes: Span<UInt8>
  ) -> Int? {
    guard position + count < bytes.count, second.contains(bytes[position + 1]) else { return nil }
    for offset in 1..<count where !(0x80...0xBF).contains(bytes[position + 1 + offset]) {
      return nil
    }
    return count + 1
  }
}
