extension UInt8 {
  /// A space, tab or line break.
  var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// The value of a decimal digit.
  var decimalDigit: UInt8? { (0x30...0x39).contains(self) ? self - 0x30 : nil }
}

extension String {
  /// Hands over the bytes where they lie. Unlike `withUTF8` it needs no copy of the string.
  func withContiguousUTF8<Value>(_ read: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    utf8.withContiguousStorageIfAvailable(read) ?? Array(utf8).withUnsafeBufferPointer(read)
  }
}
