/// Writes JSON text: no white space, members in the order in which they are written, strings as
/// UTF-8 with only those escapes that RFC 8259 demands.
public struct JSONWriter {
  /// The text so far.
  public private(set) var bytes: [UInt8] = []

  /// Whether everything could be written as it is: not so after a number that JSON cannot say.
  private(set) var isExact = true

  /// Makes an empty writer.
  public init() {
    bytes.reserveCapacity(512)
  }

  /// Writes `null`.
  public mutating func writeNull() {
    append("null")
  }

  /// Writes a boolean.
  public mutating func write(_ value: Bool) {
    append(value ? "true" : "false")
  }

  /// Writes an integer.
  public mutating func write(_ value: Int64) {
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a number with its own digits.
  public mutating func write(_ number: JSONNumber) {
    bytes.append(contentsOf: number.text.utf8)
  }

  /// Writes a string.
  public mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an array.
  public mutating func write(_ elements: some Sequence<some JSONWritable>) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      element.write(to: &self)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes an object whose members `body` writes.
  public mutating func writeObject(_ body: (inout JSONFieldWriter) -> Void) {
    var fields = JSONFieldWriter(continuing: &self)
    body(&fields)
    fields.finish(into: &self)
  }

  /// Writes `null` in the place of a number that JSON cannot say.
  mutating func writeUnsayableNumber() {
    isExact = false
    writeNull()
  }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  /// Takes the text out and leaves the writer empty, so that it changes hands without a copy.
  mutating func takeBytes() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }

  init(bytes: [UInt8], isExact: Bool) {
    self.bytes = bytes
    self.isExact = isExact
  }

  /// Writes a string that is part of the program.
  mutating func write(_ text: StaticString) {
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8Buffer { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let end = text.span.endOfUnescaped(from: start)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { return }
      appendEscape(of: text[end])
      start = end + 1
    }
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default:
      append("\\u00")
      bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      bytes.append(Self.hexDigits[Int(byte & 0x0F)])
    }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
