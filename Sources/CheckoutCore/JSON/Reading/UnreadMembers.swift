import Synchronization

/// Members of an object as JSON text, which are read when somebody asks for them.
///
/// What a model does not know is kept so that it can be looked at and written again, and mostly is not.
/// The text is a copy: one model of a long list does not keep the list alive.
final class UnreadMembers: Sendable {
  /// The members, once they have been read.
  private final class Members: Sendable {
    let all: [JSONObject.Member]

    init(_ all: [JSONObject.Member]) { self.all = all }
  }

  /// How many there are.
  let count: Int
  /// The members with the commas between them.
  private let text: [UInt8]
  private let members = AtomicLazyReference<Members>()

  /// Takes members of an object that has no name twice.
  ///
  /// - Parameter taken: The ordinals of those that are left out.
  init(of object: JSONElement, except taken: IndexSet) {
    count = Int(object.node.count) - taken.count
    text = object.tape.text(of: object.node, from: object.index + 1, except: taken)
  }

  /// The members, in their order.
  var all: [JSONObject.Member] {
    if let members = members.load() { return members.all }
    // The text was checked as a part of the one that it comes from.
    let object = [UInt8(ascii: "{")] + text + [UInt8(ascii: "}")]
    let tape = try? JSONTape(object, limits: .init(bytes: .max, depth: .max))
    let all = tape.map { JSONElement($0).members } ?? []
    return members.storeIfNil(Members(all)).all
  }
}

extension JSONTape {
  /// The text of an object's members from one on. Those that follow each other are copied as one piece,
  /// which mostly is all there is.
  fileprivate func text(
    of object: Node, from first: Int, except taken: IndexSet
  ) -> [UInt8] {
    let (nodes, bytes) = (nodes, bytes)
    var text: [UInt8] = []
    var piece: Range<Int>?
    func end() {
      guard let piece else { return }
      if !text.isEmpty { text.append(UInt8(ascii: ",")) }
      text += bytes[piece]
    }
    var name = first
    for ordinal in 0..<Int(object.count) {
      let value = nodes[name + 1]
      if taken.contains(ordinal) {
        end()
        piece = nil
      } else {
        let start = piece?.lowerBound ?? nodes[name].range.lowerBound - 1
        piece = start..<value.range.upperBound + (value.kind == .string ? 1 : 0)
      }
      name = Int(value.next)
    }
    end()
    return text
  }
}
