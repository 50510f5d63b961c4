extension [UInt8] {
  /// The bytes of a text of hexadecimal digits.
  init(hex text: String) {
    let digits = [Character](text)
    self = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
  }
}
