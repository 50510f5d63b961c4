import SpecGenerator

/// Damages specs at random: members are removed, types swapped, references broken, the text cut.
struct Mutation {
  private let root: JSONNode
  private let bytes: [UInt8]
  private let references: [String]
  private let count: Int

  /// Reads a spec; `nil` where it is no JSON.
  init?(of source: SourceText) {
    guard let root = try? JSONNode.parse(source.bytes) else { return nil }
    self.root = root
    bytes = source.bytes
    references = root.references
    count = root.count
  }

  /// The spec with one to three damages.
  func mutant(_ random: inout SplitMix) -> [UInt8] {
    if Int.random(in: 0..<20, using: &random) == 0 { return Self.cut(bytes, &random) }
    var mutant = root
    for _ in 0..<Int.random(in: 1...3, using: &random) { damage(&mutant, &random) }
    return Array(mutant.text.utf8)
  }

  /// Cuts the text, or changes a byte of it.
  private static func cut(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    guard let index = bytes.indices.randomElement(using: &random) else { return bytes }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: bytes.removeSubrange(index...)
    case 1: bytes[index] = UInt8.random(in: 0...255, using: &random)
    default: bytes.remove(at: index)
    }
    return bytes
  }

  private func damage(_ mutant: inout JSONNode, _ random: inout SplitMix) {
    // What is large has more places, of which most do not fit the damage.
    for _ in 0..<20 {
      let damage = Damage.allCases.randomElement(using: &random) ?? .remove
      var isDone = false
      mutant.change(at: Int.random(in: 0..<count, using: &random)) { node in
        isDone = apply(damage, to: &node, &random)
      }
      if isDone { return }
    }
  }

  private enum Damage: CaseIterable {
    case remove, double, rename, replace, swapType, breakReference, transplant, add, drop
  }

  /// Whether the value can be damaged in that way, and was.
  private func apply(
    _ damage: Damage, to node: inout JSONNode, _ random: inout SplitMix
  ) -> Bool {
    switch (damage, node.value) {
    case (.remove, .object(var members)) where !members.isEmpty:
      members.remove(at: Int.random(in: 0..<members.count, using: &random))
      node.value = .object(members)
    case (.double, .object(var members)) where !members.isEmpty:
      members.append(members[Int.random(in: 0..<members.count, using: &random)])
      if Int.random(in: 0..<4, using: &random) > 0 { members[members.count - 1].name += "_2" }
      node.value = .object(members)
    case (.rename, .object(var members)) where !members.isEmpty:
      let index = Int.random(in: 0..<members.count, using: &random)
      members[index].name = Self.names.randomElement(using: &random) ?? ""
      node.value = .object(members)
    case (.add, .object(var members)):
      let (name, text) = Self.additions.randomElement(using: &random) ?? ("", "0")
      members.append(JSONMember(name: name, nameRange: node.range, value: parsed(text, &random)))
      node.value = .object(members)
    case (.drop, .array(var elements)) where !elements.isEmpty:
      let index = Int.random(in: 0..<elements.count, using: &random)
      if Bool.random(using: &random) {
        elements.remove(at: index)
      } else {
        elements.append(elements[index])
      }
      node.value = .array(elements)
    case (.swapType, .string(let type)) where Self.types.contains(type):
      node = parsed(Self.otherTypes.randomElement(using: &random) ?? "0", &random)
    case (.breakReference, .string(let text)) where text.hasPrefix("#/"):
      let others =
        Self.brokenReferences + [String(text.dropLast()), text + "/x", reference(&random)]
      node.value = .string(others.randomElement(using: &random) ?? "")
    case (.replace, _):
      let other = parsed(Self.values.randomElement(using: &random) ?? "0", &random)
      guard fits(other, node, &random) else { return false }
      node = other
    case (.transplant, _):
      // Small parts only: mutants of mutants would grow without end.
      let other = root.node(at: Int.random(in: 0..<count, using: &random))
      guard let other, other.count < 200, fits(other, node, &random) else { return false }
      node = other
    default: return false
    }
    return true
  }

  /// Whether a value may stand for another: mostly one of its kind, since most others are refused.
  private func fits(_ other: JSONNode, _ node: JSONNode, _ random: inout SplitMix) -> Bool {
    other.kind == node.kind || Int.random(in: 0..<8, using: &random) == 0
  }

  /// A value that is written as JSON, in which `REF` stands for a reference of the spec.
  private func parsed(_ text: String, _ random: inout SplitMix) -> JSONNode {
    var text = text
    while let range = text.firstRange(of: "REF") {
      text.replaceSubrange(range, with: "{\"$ref\":\"\(reference(&random))\"}")
    }
    let node = try? JSONNode.parse(Array(text.utf8))
    return node ?? JSONNode(value: .null, range: root.range)
  }

  private func reference(_ random: inout SplitMix) -> String {
    references.randomElement(using: &random) ?? "#/components/schemas/None"
  }
}
