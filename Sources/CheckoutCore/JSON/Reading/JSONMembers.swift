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
  /// are compared pair by pair, which allocates nothing; many go through a set.
  var firstDuplicate: JSONTape.Node? {
    guard count > 16 else { return firstDuplicateByPairs }
    var seen: Set<[UInt8]> = []
    for member in self where !seen.insert(Array(tape.text(of: member.name).utf8)).inserted {
      return member.name
    }
    return nil
  }

  /// Works on the arrays themselves: iterating would retain the tape for each pair.
  private var firstDuplicateByPairs: JSONTape.Node? {
    let nodes = tape.nodes
    var name = name
    while name < end {
      let next = Int(nodes[name + 1].next)
      var other = next
      while other < end {
        if hasSameText(nodes[name], nodes[other]) { return nodes[other] }
        other = Int(nodes[other + 1].next)
      }
      name = next
    }
    return nil
  }

  private func hasSameText(_ a: JSONTape.Node, _ b: JSONTape.Node) -> Bool {
    if a.hasEscapes || b.hasEscapes {
      return tape.text(of: a).utf8.elementsEqual(tape.text(of: b).utf8)
    }
    let bytes = tape.bytes
    return a.end - a.start == b.end - b.start
      && bytes[Int(a.start)..<Int(a.end)].elementsEqual(bytes[Int(b.start)..<Int(b.end)])
  }
}
