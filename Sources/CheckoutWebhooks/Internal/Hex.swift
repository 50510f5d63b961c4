/// Hexadecimal digits.
enum Hex {
  /// The bytes, or `nil` if a character is no digit or one is missing.
  static func decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
    let text = Array(text)
    var bytes = [UInt8](repeating: 0, count: text.count / 2)
    let isWhole = text.withUnsafeBufferPointer { text in
      bytes.withUnsafeMutableBytes { decode(text, into: $0) }
    }
    return isWhole ? bytes : nil
  }

  /// Writes the bytes and says whether the text was digits alone, two for each byte.
  ///
  /// It has no branch on a character: a digest's are random, and no machine guesses them.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableRawBufferPointer
  ) -> Bool {
    guard text.count == bytes.count * 2 else { return false }
    var all: UInt8 = 0
    for place in bytes.indices {
      let (high, low) = (value(of: text[place * 2]), value(of: text[place * 2 + 1]))
      bytes[place] = high << 4 | low
      all |= high | low
    }
    return all < 16
  }

  /// The digits in lower case.
  static func encoded(_ bytes: some Collection<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// 0 to 15, or 255 for what is no digit.
  private static func value(of character: UInt8) -> UInt8 {
    let digit = character &- UInt8(ascii: "0")
    let letter = (character | 0x20) &- UInt8(ascii: "a")
    return digit < 10 ? digit : letter < 6 ? letter + 10 : 255
  }
}
