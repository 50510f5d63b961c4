import Foundation
import SpecGenerator
import Testing

@Suite("Specs that are damaged at random")
struct MutationTests {
  @Test("Each becomes code or diagnostics, and never stops the process", arguments: SpecFile.all)
  func mutants(_ file: SpecFile) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(seed: seed)
    let source = try file.source()
    let root = try JSONNode.parse(source.bytes)
    let generator = try #require(Generator(named: file.name))
    var refused = 0
    for _ in 0..<250 {
      let bytes =
        Bool.random(using: &random)
        ? Array(Mutation.tree(root, &random).text.utf8) : Mutation.bytes(source.bytes, &random)
      let mutant = SourceText(path: source.path, bytes: bytes)
      do throws(Refusal) {
        #expect(try !generator.generate(from: mutant).isEmpty, "seed \(seed)")
      } catch {
        refused += 1
        #expect(!error.rendered(for: mutant).isEmpty, "seed \(seed)")
      }
    }
    // Damage that is never noticed would mean that the mutants are the spec itself.
    #expect(refused > 50, "seed \(seed)")
  }
}

/// Ways to damage a spec.
enum Mutation {
  /// Cuts the text, or changes a byte of it.
  static func bytes(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    let index = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: bytes.removeSubrange(index...)
    case 1: bytes[index] = UInt8.random(in: 0...255, using: &random)
    default: bytes.remove(at: index)
    }
    return bytes
  }

  /// Removes, doubles or replaces one part of the tree.
  static func tree(_ node: JSONNode, _ random: inout SplitMix) -> JSONNode {
    var node = node
    switch node.value {
    case .object(var members) where !members.isEmpty:
      let index = Int.random(in: 0..<members.count, using: &random)
      switch Int.random(in: 0..<24, using: &random) {
      case 0: members.remove(at: index)
      case 1: members.append(members[index])
      case 2: members[index].name = String(members[index].name.reversed())
      case 3: members[index].value = replacement(&random)
      default: members[index].value = tree(members[index].value, &random)
      }
      node.value = .object(members)
    case .array(var elements) where !elements.isEmpty:
      let index = Int.random(in: 0..<elements.count, using: &random)
      if Int.random(in: 0..<8, using: &random) == 0 {
        elements.append(elements[index])
      } else {
        elements[index] = tree(elements[index], &random)
      }
      node.value = .array(elements)
    default:
      node = replacement(&random)
    }
    return node
  }

  private static func replacement(_ random: inout SplitMix) -> JSONNode {
    let values: [JSONNode.Value] = [
      .null, .bool(true), .bool(false), .string(""), .string("string"), .string("init"),
      .string("#/components/schemas/"), .string("\"\\(0)\n"), .number("1e99999"), .array([]),
      .object([]),
    ]
    let value = values.randomElement(using: &random) ?? .null
    return JSONNode(value: value, range: SourceRange(start: .start, end: .start))
  }
}

extension JSONNode {
  /// The node as JSON.
  var text: String {
    switch value {
    case .object(let members):
      "{" + members.map { "\(Self.quote($0.name)):\($0.value.text)" }.joined(separator: ",\n") + "}"
    case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
    case .string(let text): Self.quote(text)
    case .number(let text): text
    case .bool(let flag): String(flag)
    case .null: "null"
    }
  }

  private static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20:
        quoted += "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// A generator of random numbers that starts from a seed (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
