/// The places of an object's members in its tape: the nodes of name and value, in order.
struct JSONMembers: Sequence, IteratorProtocol {
  let tape: JSONTape
  private var name: Int
  private let end: Int
  private let count: Int

  init(of object: JSONElement) {
    tape = object.tape
    count = Int(object.node.count)
    name = object.index + 1
    end = Int(object.node.next)
  }

  mutating func next() -> (name: JSONTape.Node, value: Int)? {
    guard name < end else { return nil }
    let member = (name: tape.nodes[name], value: name + 1)
    name = Int(tape.nodes[name + 1].next)
    return member
  }
}

extension JSONMembers {
  /// Whether there is a member of this name, compared as bytes.
  func contains(name: String) -> Bool {
    contains { tape.isText(of: $0.name, equalTo: name) }
  }

  /// The first member that has the name of one before it.
  ///
  /// Names are compared as bytes: Swift takes `é` in its two spellings for one, JSON does not. Few
  /// are compared with each other, which allocates nothing; many go through a set.
  var firstDuplicate: JSONTape.Node? {
    guard count > 16 else { return firstDuplicateOfFew }
    var seen: Set<[UInt8]> = []
    for member in self where !seen.insert(Array(tape.text(of: member.name).utf8)).inserted {
      return member.name
    }
    return nil
  }

  /// Compares a name with those before it only where one of them has the same mark: a bit of its
  /// length and two of its bytes.
  private var firstDuplicateOfFew: JSONTape.Node? {
    let (nodes, text) = (tape.nodes, tape.bytes)
    var marks: UInt64 = 0
    var place = name
    while place < end {
      let node = nodes[place]
      let mark = node.hasEscapes ? UInt64.max : 1 << node.mark(in: text.span)
      if marks & mark != 0, hasEarlierName(equalTo: node, before: place) { return node }
      marks |= mark
      place = Int(nodes[place + 1].next)
    }
    return nil
  }

  private func hasEarlierName(equalTo node: JSONTape.Node, before end: Int) -> Bool {
    let (nodes, text) = (tape.nodes, tape.bytes)
    var place = name
    while place < end {
      let other = nodes[place]
      let mayBeSame =
        other.range.count == node.range.count || other.hasEscapes || node.hasEscapes
      if mayBeSame, hasSameText(other, node, text.span) { return true }
      place = Int(nodes[place + 1].next)
    }
    return false
  }

  private func hasSameText(
    _ a: JSONTape.Node, _ b: JSONTape.Node, _ text: Span<UInt8>
  ) -> Bool {
    if a.hasEscapes || b.hasEscapes {
      return tape.text(of: a).utf8.elementsEqual(tape.text(of: b).utf8)
    }
    return text.extracting(a.range).isEqual(to: text.extracting(b.range))
  }
}

extension JSONTape.Node {
  /// A number below 64 that names of the same text have in common, and few others.
  fileprivate func mark(in text: Span<UInt8>) -> UInt64 {
    guard start < end else { return 0 }
    let ends = UInt64(text[range.lowerBound]) << 8 | UInt64(text[range.upperBound - 1])
    return ((UInt64(range.count) << 16 | ends) &* 0x9E37_79B9_7F4A_7C15) >> 58
  }
}
