/// Checks a text against RFC 8259 in one pass without recursion and writes its tape.
struct JSONScanner {
  let bytes: [UInt8]
  let depthLimit: Int
  private(set) var nodes: [JSONTape.Node] = []
  private var position = 0

  /// The containers that are open, outermost first, as indices into `nodes`.
  private var open: [Int] = []

  init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    nodes.reserveCapacity(bytes.count / 8 + 4)
  }

  mutating func scanDocument() throws(JSONError) {
    skipWhitespace()
    try scanValue()
    while let container = open.last {
      try scanNextItem(of: container)
    }
    skipWhitespace()
    guard position == bytes.count else { throw failure(.trailingData) }
  }

  /// The next element or member of a container, or its end.
  private mutating func scanNextItem(of container: Int) throws(JSONError) {
    let isObject = nodes[container].kind == .object
    let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    skipWhitespace()
    let isFirst = nodes[container].count == 0
    if peek() == closing {
      position += 1
      nodes[container].end = Int32(position)
      nodes[container].next = Int32(nodes.count)
      open.removeLast()
      return
    }
    if !isFirst {
      try expect(UInt8(ascii: ","))
      skipWhitespace()
    }
    nodes[container].count += 1
    if isObject {
      guard peek() == UInt8(ascii: "\"") else { throw unexpected() }
      try scanString()
      skipWhitespace()
      try expect(UInt8(ascii: ":"))
      skipWhitespace()
    }
    try scanValue()
  }

  /// A scalar whole, or the opening of a container.
  private mutating func scanValue() throws(JSONError) {
    guard let byte = peek() else { throw failure(.truncated) }
    switch byte {
    case UInt8(ascii: "\""): try scanString()
    case UInt8(ascii: "{"): try openContainer(.object)
    case UInt8(ascii: "["): try openContainer(.array)
    case UInt8(ascii: "t"): try scanWord("true", .true)
    case UInt8(ascii: "f"): try scanWord("false", .false)
    case UInt8(ascii: "n"): try scanWord("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber()
    default: throw unexpected()
    }
  }

  private mutating func openContainer(_ kind: JSONTape.Kind) throws(JSONError) {
    guard open.count < depthLimit else { throw failure(.tooDeep(limit: depthLimit)) }
    open.append(nodes.count)
    append(kind, from: position, to: position)
    position += 1
  }

  private mutating func scanWord(_ word: StaticString, _ kind: JSONTape.Kind) throws(JSONError) {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount {
      guard let byte = peek() else { throw failure(.truncated) }
      guard byte == word.utf8Start[offset] else { throw failure(.unexpectedByte) }
      position += 1
    }
    append(kind, from: start, to: position)
  }

  private mutating func scanNumber() throws(JSONError) {
    let start = position
    var grammar = JSONNumberGrammar(bytes: bytes, position: position)
    guard grammar.scan() else {
      position = grammar.position
      throw failure(position == bytes.count ? .truncated : .malformedNumber)
    }
    position = grammar.position
    append(.number, from: start, to: position)
  }

  private mutating func scanString() throws(JSONError) {
    position += 1
    let start = position
    var hasEscapes = false
    while true {
      skipPlainCharacters()
      guard let byte = peek() else { throw failure(.truncated) }
      switch byte {
      case UInt8(ascii: "\""):
        nodes.append(
          .init(
            kind: .string, hasEscapes: hasEscapes, start: Int32(start), end: Int32(position),
            next: Int32(nodes.count + 1)))
        position += 1
        return
      case UInt8(ascii: "\\"):
        hasEscapes = true
        position += try JSONEscapes.length(at: position, in: bytes)
      case 0..<0x20:
        throw failure(.controlCharacter)
      default:
        guard let length = UTF8Sequence.length(at: position, in: bytes) else {
          throw failure(.malformedUTF8)
        }
        position += length
      }
    }
  }

  private func peek() -> UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard peek() == byte else { throw unexpected() }
    position += 1
  }

  private mutating func skipWhitespace() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        position += 1
      default: return
      }
    }
  }

  /// Skips what stands for itself in a string: ASCII but control characters, quote and backslash.
  private mutating func skipPlainCharacters() {
    let rest = bytes[position...]
    position = rest.firstIndex { !JSONByte.isPlain($0) } ?? bytes.count
  }

  private mutating func append(_ kind: JSONTape.Kind, from start: Int, to end: Int) {
    nodes.append(
      .init(kind: kind, start: Int32(start), end: Int32(end), next: Int32(nodes.count + 1)))
  }

  private func unexpected() -> JSONError {
    failure(position < bytes.count ? .unexpectedByte : .truncated)
  }

  private func failure(_ reason: JSONError.Reason) -> JSONError {
    JSONError(reason, offset: position)
  }
}
