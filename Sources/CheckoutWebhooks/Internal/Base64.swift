/// Base64 with the alphabet of RFC 4648 section 4.
enum Base64 {
  private static let padding = UInt8(ascii: "=")
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// For each character 0 to 63, or 255 if it is not of the alphabet. A table, since a digest's
  /// characters are random, and no machine guesses a branch on them.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  /// The bytes, or `nil` if a character is not of the alphabet or the length is impossible.
  ///
  /// Padding may be missing, and bits behind the last byte are ignored: published keys are written
  /// so.
  static func decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
    Array(text).withUnsafeBufferPointer { text in
      var bytes = [UInt8](repeating: 0, count: unpadded(text).count * 3 / 4)
      return bytes.withUnsafeMutableBytes { decode(text, into: $0) } ? bytes : nil
    }
  }

  /// Writes the bytes and says whether the text was exactly as many, by the rules of
  /// ``decoded(_:)``.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableRawBufferPointer
  ) -> Bool {
    let digits = unpadded(text)
    guard digits.count % 4 != 1, digits.count * 3 / 4 == bytes.count else { return false }
    return values.withUnsafeBufferPointer { values in
      var all: UInt8 = 0
      func value(_ place: Int) -> UInt32 {
        let value = values[Int(digits[place])]
        all |= value
        return UInt32(value)
      }
      // Four digits are three bytes; at the end three are two, and two are one.
      for (from, to) in zip(
        stride(from: 0, to: digits.count - 1, by: 4), stride(from: 0, to: bytes.count, by: 3))
      {
        var bits = value(from) << 18 | value(from + 1) << 12
        bytes[to] = UInt8(truncatingIfNeeded: bits >> 16)
        guard to + 1 < bytes.count else { break }
        bits |= value(from + 2) << 6
        bytes[to + 1] = UInt8(truncatingIfNeeded: bits >> 8)
        guard to + 2 < bytes.count else { break }
        bytes[to + 2] = UInt8(truncatingIfNeeded: bits | value(from + 3))
      }
      return all < 64
    }
  }

  /// Without the padding, where a text with it has the right length.
  private static func unpadded(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var digits = text[...]
    if text.count.isMultiple(of: 4) {
      for _ in 0..<2 where digits.last == padding { digits.removeLast() }
    }
    return UnsafeBufferPointer(rebasing: digits)
  }

  /// The text, padded.
  static func encoded(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0...group.count {
        text.append(alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)])
      }
      for _ in group.count..<3 { text.append(padding) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
