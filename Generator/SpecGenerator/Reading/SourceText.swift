/// A text file as it was read: where it came from, and its bytes.
package struct SourceText: Sendable {
  /// The path that diagnostics show.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The path's last two components, `Specs/JoPay.json`: what is the same on every machine.
  var shortPath: String {
    let path = path.split(separator: "/").suffix(2).joined(separator: "/")
    return String(String.UnicodeScalarView(path.unicodeScalars.filter { !$0.breaksOutOfLine }))
  }

  /// The bytes of the line that `offset` stands on, without its line feed.
  func line(around offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), bytes.count)
    let start = bytes[..<offset].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(of: .lineFeed) ?? bytes.count
    return start..<end
  }
}
