#if Sandbox
  extension Substring {
    /// The text with `%20` and its like decoded. A `%` without two hexadecimal digits stays, and
    /// bytes that are no UTF-8 become U+FFFD.
    var percentDecoded: String {
      guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
      var decoded: [UInt8] = []
      var rest = utf8[...]
      while let byte = rest.popFirst() {
        let digits = rest.prefix(2)
        if byte == UInt8(ascii: "%"), digits.count == 2,
          digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
          let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
        {
          decoded.append(value)
          rest = rest.dropFirst(2)
        } else {
          decoded.append(byte)
        }
      }
      return String(decoding: decoded, as: UTF8.self)
    }
  }
#endif
