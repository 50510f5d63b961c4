import SpecGenerator

@testable import CheckoutSandbox

extension RandomBody {
  /// The required members, some of the others, and some that the schema does not name, in any order.
  mutating func object(_ schema: JSONNode, at path: String) -> JSON {
    let required = Set(schema["required"]?.array?.compactMap(\.string) ?? [])
    var members: [JSON.Member] = []
    for property in schema["properties"]?.object ?? [] {
      if !required.contains(property.name), Bool.random(using: &random) { continue }
      members.append(
        .init(name: property.name, value: value(of: property.value, at: "\(path).\(property.name)"))
      )
    }
    let additional = schema["additionalProperties"]
    if additional?.bool != false {
      for index in 0..<Int.random(in: 0...2, using: &random) {
        let name = "unknown_\(index)"
        let content =
          additional.map { value(of: $0, at: "\(path).\(name)") } ?? anything(depth: 2)
        members.append(.init(name: name, value: content))
      }
    }
    return .object(members.shuffled(using: &random))
  }

  mutating func array(_ schema: JSONNode, at path: String) -> JSON {
    let least = schema["minItems"]?.integer ?? 0
    let most = min(schema["maxItems"]?.integer ?? least + 3, least + 4)
    let count = Int.random(in: least...most, using: &random)
    return .array(
      (0..<count).map { index in
        schema["items"].map { value(of: $0, at: "\(path)[\(index)]") } ?? anything(depth: 2)
      })
  }

  /// Any value, nested at most so deep.
  mutating func anything(depth: Int) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &random) {
    case 0: .null
    case 1: .bool(.random(using: &random))
    case 2: .number(decimal(isPositive: false))
    case 3: .string(text(length: 0...6))
    case 4:
      .array((0..<Int.random(in: 0...3, using: &random)).map { _ in anything(depth: depth - 1) })
    default:
      .object(
        (0..<Int.random(in: 0...3, using: &random)).map {
          JSON.Member(name: "\(text(length: 0...3))\($0)", value: anything(depth: depth - 1))
        })
    }
  }
}
