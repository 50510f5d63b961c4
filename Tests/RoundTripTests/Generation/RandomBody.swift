import CheckoutTesting
import SpecGenerator

@testable import CheckoutSandbox

/// Makes JSON at random that a schema allows.
struct RandomBody {
  let references: References
  var random: SeededRandomNumberGenerator
  /// Where a value is that its enumeration does not list. Clients keep them; the sandbox, for which
  /// enumerations are closed, has to find each.
  var unlisted: [String] = []
  /// What comes back otherwise than it was sent, as the spec documents it.
  var rewritten: [Difference] = []

  init(references: References, seed: UInt64) {
    self.references = references
    random = SeededRandomNumberGenerator(seed: seed)
  }

  mutating func value(of schema: JSONNode, at path: String = "$") -> JSON {
    guard let schema = references.resolve(schema) else { return .null }
    if schema.bool == true { return anything(depth: 2) }
    if let constant = schema["const"] { return JSON(constant) }
    if let choices = schema["enum"]?.array { return choice(of: choices, at: path) }
    for combination in ["oneOf", "anyOf"] {
      if let schema = schema[combination]?.array?.randomElement(using: &random) {
        return value(of: schema, at: path)
      }
    }
    switch type(of: schema) {
    case "object": return object(schema, at: path)
    case "array": return array(schema, at: path)
    case "string": return string(schema, at: path)
    case "integer": return .number(integer(schema))
    case "number": return .number(decimal(isPositive: schema["exclusiveMinimum"] != nil))
    case "boolean": return .bool(.random(using: &random))
    case "null": return .null
    default: return anything(depth: 2)
    }
  }

  /// One of the types that a schema allows.
  private mutating func type(of schema: JSONNode) -> String? {
    if let types = schema["type"]?.array {
      return types.compactMap(\.string).randomElement(using: &random)
    }
    if schema["nullable"]?.bool == true, chance(of: 4) { return "null" }
    return schema["type"]?.string
  }

  private mutating func choice(of choices: [JSONNode], at path: String) -> JSON {
    guard chance(of: 8) else {
      return choices.randomElement(using: &random).map { JSON($0) } ?? .null
    }
    unlisted.append(path)
    return choices.first?.string != nil ? .string("unheard-of") : .integer(7_654_321)
  }

  /// True once in so many times.
  mutating func chance(of count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
}
