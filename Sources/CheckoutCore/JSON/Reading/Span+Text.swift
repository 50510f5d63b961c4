extension Span<UInt8> {
  /// Where the characters end that stand for themselves in a JSON string: ASCII but control
  /// characters, quote and backslash.
  ///
  /// Eight are looked at together, since most of a text are such characters.
  @inline(__always)
  func endOfPlainCharacters(from start: Int) -> Int {
    var position = start
    while count - position >= 8 {
      let word = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      let others = JSONByte.others(in: UInt64(littleEndian: word))
      guard others == 0 else { return position + others.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < count, JSONByte.isPlain(self[position]) { position += 1 }
    return position
  }

  /// Where the characters end that a JSON string need not escape.
  func endOfUnescaped(from start: Int) -> Int {
    var position = start
    while count - position >= 8 {
      let word = bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      let escaped = JSONByte.escaped(in: UInt64(littleEndian: word))
      guard escaped == 0 else { return position + escaped.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < count, self[position] >= 0x80 || JSONByte.isPlain(self[position]) {
      position += 1
    }
    return position
  }

  /// Whether two texts have the same bytes.
  func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
