extension UInt8 {
  /// A space, tab or line break.
  var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// The value of a decimal digit.
  var decimalDigit: UInt8? { (0x30...0x39).contains(self) ? self - 0x30 : nil }

  /// The value of a hexadecimal digit.
  var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
