/// Checks a text against RFC 8259 in one pass without recursion and writes its tape.
///
/// The text is a parameter of each step and not a property: a span of it is read without counting
/// references.
struct JSONScanner {
  private(set) var nodes: [JSONTape.Node] = []
  private let depthLimit: Int
  private var position = 0

  /// The innermost container that is open, if one is. Until it ends, its `next` is the one around it, so
  /// that no other list of containers is needed.
  private var container: Int?
  private var isObject = false
  /// How many elements or members the container has so far.
  private var count: Int32 = 0
  private var depth = 0

  init(depthLimit: Int) {
    self.depthLimit = depthLimit
  }

  mutating func scanDocument(_ text: Span<UInt8>) throws(JSONError) {
    nodes.reserveCapacity(text.count / 8 + 4)
    try scanValue(skipWhitespace(text), text)
    while let container {
      try scanNextItem(of: container, text)
    }
    guard skipWhitespace(text) == nil else { throw failure(.trailingData) }
  }

  /// The next element or member of a container, or its end.
  private mutating func scanNextItem(
    of container: Int, _ text: Span<UInt8>
  ) throws(JSONError) {
    var byte = skipWhitespace(text)
    if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
      position += 1
      return end(container)
    }
    if count > 0 {
      guard byte == UInt8(ascii: ",") else { throw unexpected(text) }
      position += 1
      byte = skipWhitespace(text)
    }
    count += 1
    if isObject {
      guard byte == UInt8(ascii: "\"") else { throw unexpected(text) }
      try scanString(text)
      guard skipWhitespace(text) == UInt8(ascii: ":") else { throw unexpected(text) }
      position += 1
      byte = skipWhitespace(text)
    }
    try scanValue(byte, text)
  }

  /// A scalar whole, or the opening of a container.
  ///
  /// - Parameter byte: The first byte of it.
  @inline(__always)
  private mutating func scanValue(_ byte: UInt8?, _ text: Span<UInt8>) throws(JSONError) {
    guard let byte else { throw failure(.truncated) }
    switch byte {
    case UInt8(ascii: "\""): try scanString(text)
    case UInt8(ascii: "{"): try begin(.object)
    case UInt8(ascii: "["): try begin(.array)
    case UInt8(ascii: "t"): try scanWord("true", .true, text)
    case UInt8(ascii: "f"): try scanWord("false", .false, text)
    case UInt8(ascii: "n"): try scanWord("null", .null, text)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber(text)
    default: throw unexpected(text)
    }
  }

  private mutating func begin(_ kind: JSONTape.Kind) throws(JSONError) {
    guard depth < depthLimit else { throw failure(.tooDeep(limit: depthLimit)) }
    depth += 1
    if let container { nodes[container].count = count }
    let outer = container
    container = nodes.count
    isObject = kind == .object
    count = 0
    nodes.append(.init(kind: kind, start: position, end: position, next: outer ?? 0))
    position += 1
  }

  private mutating func end(_ container: Int) {
    let outer = Int(nodes[container].next)
    nodes[container].count = count
    nodes[container].end = Int32(truncatingIfNeeded: position)
    nodes[container].next = Int32(truncatingIfNeeded: nodes.count)
    depth -= 1
    self.container = depth > 0 ? outer : nil
    isObject = nodes[outer].kind == .object
    count = nodes[outer].count
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

  @inline(__always)
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

  /// Goes on to the next byte that is not white space.
  ///
  /// - Returns: That byte, or `nil` at the end.
  @inline(__always)
  private mutating func skipWhitespace(_ text: Span<UInt8>) -> UInt8? {
    while let byte = peek(text) {
      // Most tokens follow each other without any.
      guard byte <= UInt8(ascii: " ") else { return byte }
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        position += 1
      default: return byte
      }
    }
    return nil
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
