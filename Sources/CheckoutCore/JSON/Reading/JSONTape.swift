import Synchronization

/// A JSON text, checked whole and indexed once: each value and each member name is one node.
///
/// Reading a model then only compares names and converts the values it wants, so that no byte of
/// the text is scanned twice, however deep the model is.
final class JSONTape: Sendable {
  /// What a node stands for.
  enum Kind: UInt8 {
    case null, `false`, `true`, number, string, array, object
  }

  /// One value or one member name. Offsets are bytes of the text.
  struct Node {
    let kind: Kind
    /// Whether a string has escapes, so that its bytes are not yet its text.
    let hasEscapes: Bool
    /// Where the text of the value starts: behind the opening quote of a string.
    let start: Int32
    /// Where it ends: before the closing quote of a string.
    var end: Int32
    /// The node that follows this one and everything in it.
    var next: Int32
    /// How many elements or members a container has.
    var count: Int32 = 0

    init(kind: Kind, hasEscapes: Bool = false, start: Int, end: Int, next: Int) {
      self.kind = kind
      self.hasEscapes = hasEscapes
      self.start = Int32(truncatingIfNeeded: start)
      self.end = Int32(truncatingIfNeeded: end)
      self.next = Int32(truncatingIfNeeded: next)
    }

    /// Where the text of the value is.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  let bytes: [UInt8]
  let nodes: [Node]
  /// How many nodes may still be read to find out which alternative of a union fits.
  private let trials: Atomic<Int>

  init(bytes: [UInt8], nodes: [Node]) {
    self.bytes = bytes
    self.nodes = nodes
    trials = Atomic(256 * nodes.count + 65_536)
  }

  /// Whether so many nodes may be read on trial. Each text has its limit, since alternatives inside
  /// of alternatives could be tried without end.
  func mayTry(nodes count: Int) -> Bool {
    trials.subtract(count, ordering: .relaxed).newValue >= 0
  }

  /// Reads a text whole.
  ///
  /// - Throws: ``JSONError`` at the first byte that breaks RFC 8259 or a limit.
  convenience init(_ bytes: [UInt8], limits: JSONLimits) throws(JSONError) {
    guard bytes.count <= min(limits.bytes, Int(Int32.max)) else {
      throw JSONError(.tooLarge(limit: limits.bytes))
    }
    var scanner = JSONScanner(depthLimit: limits.depth)
    try scanner.scanDocument(bytes.span)
    self.init(bytes: bytes, nodes: scanner.nodes)
  }

  /// The text of a string or member name, its escapes resolved.
  func text(of node: Node) -> String {
    if node.hasEscapes {
      let bytes = bytes
      let raw = bytes.span.extracting(node.range)
      return String(decoding: JSONEscapes.resolved(raw), as: UTF8.self)
    }
    return withText(of: node) { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the text of a string or member name is `name`, byte by byte.
  func isText(of node: Node, equalTo name: StaticString) -> Bool {
    if node.hasEscapes { return text(of: node).utf8.elementsEqual(name.description.utf8) }
    let bytes = bytes
    return name.withUTF8Buffer { name in
      bytes.span.extracting(node.range).isEqual(to: name.span)
    }
  }

  /// Whether the text of a string or member name is `name`, byte by byte.
  func isText(of node: Node, equalTo name: String) -> Bool {
    if node.hasEscapes { return text(of: node).utf8.elementsEqual(name.utf8) }
    return withText(of: node) { $0.elementsEqual(name.utf8) }
  }

  /// The bytes of a node as they stand in the text.
  private func withText<Result>(
    of node: Node, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      body(UnsafeBufferPointer(rebasing: bytes[node.range]))
    }
  }
}
