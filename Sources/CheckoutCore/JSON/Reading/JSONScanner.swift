/// Checks a text against RFC 8259 in one pass without recursion and writes its tape.
///
/// The text is a parameter of each step and not a property: a span of it is read without counting
/// references.
struct JSONScanner {
  private(set) var nodes: [JSONTape.Node] = []
  private let depthLimit: Int
  private var position = 0

  /// A container whose end has not come.
  private struct Container {
    let node: Int
    let isObject: Bool
    var count: Int32 = 0

    var closing: UInt8 { isObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }
  }

  /// The containers that are open, outermost first.
  private var open: [Container] = []

  init(depthLimit: Int) {
    self.depthLimit = depthLimit
  }

  mutating func scanDocument(_ text: Span<UInt8>) throws(JSONError) {
    nodes.reserveCapacity(text.count / 8 + 4)
    skipWhitespace(text)
    try scanValue(text)
    while let container = open.last {
      try scanNextItem(of: container, text)
    }
    skipWhitespace(text)
    guard position == text.count else { throw failure(.trailingData) }
  }

  /// The next element or member of a container, or its end.
  private mutating func scanNextItem(
    of container: Container, _ text: Span<UInt8>
  ) throws(JSONError) {
    skipWhitespace(text)
    if peek(text) == container.closing {
      position += 1
      return end(container)
    }
    if container.count > 0 {
      try expect(UInt8(ascii: ","), text)
      skipWhitespace(text)
    }
    open[open.count - 1].count += 1
    if container.isObject {
      guard peek(text) == UInt8(ascii: "\"") else { throw unexpected(text) }
      try scanString(text)
      skipWhitespace(text)
      try expect(UInt8(ascii: ":"), text)
      skipWhitespace(text)
    }
    try scanValue(text)
  }

  /// A scalar whole, or the opening of a container.
  private mutating func scanValue(_ text: Span<UInt8>) throws(JSONError) {
    guard let byte = peek(text) else { throw failure(.truncated) }
    switch byte {
    case UInt8(ascii: "\""): try scanString(text)
    case UInt8(ascii: "{"): try beginContainer(.object)
    case UInt8(ascii: "["): try beginContainer(.array)
    case UInt8(ascii: "t"): try scanWord("true", .true, text)
    case UInt8(ascii: "f"): try scanWord("false", .false, text)
    case UInt8(ascii: "n"): try scanWord("null", .null, text)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber(text)
    default: throw unexpected(text)
    }
  }

  private mutating func beginContainer(_ kind: JSONTape.Kind) throws(JSONError) {
    guard open.count < depthLimit else { throw failure(.tooDeep(limit: depthLimit)) }
    open.append(Container(node: nodes.count, isObject: kind == .object))
    append(kind, from: position, to: position)
    position += 1
  }

  private mutating func end(_ container: Container) {
    nodes[container.node].close(at: position, next: nodes.count, count: container.count)
    open.removeLast()
  }

  private mutating func scanWord(
    _ word: StaticString, _ kind: JSONTape.Kind, _ text: Span<UInt8>
  ) throws(JSONError) {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount {
      guard let byte = peek(text) else { throw failure(.truncated) }
      guard byte == word.utf8Start[offset] else { throw failure(.unexpectedByte) }
      position += 1
    }
    append(kind, from: start, to: position)
  }

  private mutating func scanNumber(_ text: Span<UInt8>) throws(JSONError) {
    let start = position
    var grammar = JSONNumberGrammar(position: position)
    let isNumber = grammar.scan(text)
    position = grammar.position
    guard isNumber else {
      throw failure(position == text.count ? .truncated : .malformedNumber)
    }
    append(.number, from: start, to: position)
  }

  private mutating func scanString(_ text: Span<UInt8>) throws(JSONError) {
    position += 1
    let start = position
    position = text.endOfPlainCharacters(from: position)
    let hasEscapes =
      peek(text) == UInt8(ascii: "\"") ? false : try scanUnusualCharacters(text)
    append(.string, from: start, to: position, hasEscapes: hasEscapes)
    position += 1
  }

  /// The rest of a string in which something has to be looked at, up to its closing quote.
  ///
  /// - Returns: Whether it has escapes.
  private mutating func scanUnusualCharacters(_ text: Span<UInt8>) throws(JSONError) -> Bool {
    var hasEscapes = false
    while true {
      guard let byte = peek(text) else { throw failure(.truncated) }
      switch byte {
      case UInt8(ascii: "\""):
        return hasEscapes
      case UInt8(ascii: "\\"):
        hasEscapes = true
        position += try JSONEscapes.length(at: position, in: text)
      case 0..<0x20:
        throw failure(.controlCharacter)
      default:
        guard let length = UTF8Sequence.length(at: position, in: text) else {
          throw failure(.malformedUTF8)
        }
        position += length
      }
      position = text.endOfPlainCharacters(from: position)
    }
  }

  @inline(__always)
  private func peek(_ text: Span<UInt8>) -> UInt8? {
    position < text.count ? text[position] : nil
  }

  @inline(__always)
  private mutating func expect(_ byte: UInt8, _ text: Span<UInt8>) throws(JSONError) {
    guard peek(text) == byte else { throw unexpected(text) }
    position += 1
  }

  @inline(__always)
  private mutating func skipWhitespace(_ text: Span<UInt8>) {
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        position += 1
      default: return
      }
    }
  }

  @inline(__always)
  private mutating func append(
    _ kind: JSONTape.Kind, from start: Int, to end: Int, hasEscapes: Bool = false
  ) {
    nodes.append(
      .init(
        kind: kind, hasEscapes: hasEscapes, start: start, end: end, next: nodes.count + 1))
  }

  private func unexpected(_ text: Span<UInt8>) -> JSONError {
    failure(position < text.count ? .unexpectedByte : .truncated)
  }

  private func failure(_ reason: JSONError.Reason) -> JSONError {
    JSONError(reason, offset: position)
  }
}
