extension JSONParser {
  /// An error at the current place that marks up to `length` bytes of it.
  func error(_ problem: String, _ remedy: String, _ length: Int = 1) -> JSONSyntaxError {
    let start = location
    let marked = min(length, bytes.count - offset)
    let end = SourceLocation(
      offset: start.offset + marked, line: start.line, column: start.column + marked)
    return JSONSyntaxError(
      problem: problem, remedy: remedy, range: SourceRange(start: start, end: end))
  }

  /// What stands at the current place, in words that are safe to print.
  func found() -> String {
    guard let current else { return "the end of the file" }
    guard let length = UTF8Sequence.length(in: bytes, at: offset) else { return "a stray byte" }
    guard current >= 0x20, current != 0x7F else { return "a control character" }
    return String(decoding: bytes[offset..<(offset + length)], as: UTF8.self).quoted
  }
}
