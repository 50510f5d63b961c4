/// A list of known values.
struct Enumeration {
  /// What the values are.
  enum Base: Sendable {
    case strings, integers
    /// Strings, integers, true and false side by side.
    case values
  }

  /// A known value, with what the spec says of it.
  struct Value {
    var node: JSONNode
    /// Its name in Swift, by `x-enum-names`.
    var name: String?
    /// What it means, by `x-enum-descriptions`.
    var description: String?

    /// The value as it is in JSON, strings without quotes.
    var text: String { node.string ?? node.number ?? node.bool.map { "\($0)" } ?? "" }

    /// What no other value has: the text, and whether it is in quotes.
    var key: String { node.string.map { "\($0)\"" } ?? text }
  }

  var base: Base
  var values: [Value]
}

extension Schema {
  /// What a list of values becomes: an open enumeration, unless its values have no names to go by.
  func enumerated(_ nodes: [JSONNode]) throws(Diagnostic) -> SchemaShape {
    if isOurs { return .openEnum(try enumeration(nodes, base: try base(of: nodes))) }
    let values = nodes.filter { !$0.isNull }
    let base: Enumeration.Base
    switch types {
    // What is text on the wire may be written without quotes.
    case ["string"] where values.allSatisfy(\.isPlain): base = .strings
    case ["integer"] where values.allSatisfy { $0.asInteger != nil }: base = .integers
    case ["integer"]:
      return .scalar(values.contains { $0.number != nil && $0.integer == nil } ? .number : .integer)
    case ["number"] where values.contains { $0.asInteger == nil }: return .scalar(.number)
    case ["number"]: base = .integers
    case ["boolean"]: return .scalar(.boolean)
    default:
      if values.allSatisfy({ $0.string != nil }) {
        base = .strings
      } else if values.allSatisfy({ $0.integer != nil }) {
        base = .integers
      } else if values.allSatisfy({ $0.bool != nil }) {
        return .scalar(.boolean)
      } else if values.allSatisfy(\.isPlain) {
        base = .values
      } else {
        return .scalar(.json)
      }
    }
    return values.isEmpty ? .scalar(.json) : .openEnum(try enumeration(nodes, base: base))
  }

  /// The values that `enum` lists, each once and without `null`.
  private func enumeration(
    _ nodes: [JSONNode], base: Enumeration.Base
  ) throws(Diagnostic) -> Enumeration {
    let names = try remarks("x-enum-names", on: nodes)
    let descriptions = try remarks("x-enum-descriptions", on: nodes)
    var values = nodes.enumerated().map { index, node in
      Enumeration.Value(
        node: node, name: names?[index].string, description: descriptions?[index].string)
    }
    values.removeAll(where: \.node.isNull)
    if !isOurs {
      var seen: Set<String> = []
      values = values.filter { seen.insert($0.key).inserted }
    }
    return Enumeration(base: base, values: values)
  }

  private func base(of nodes: [JSONNode]) throws(Diagnostic) -> Enumeration.Base {
    let base: Enumeration.Base
    switch types {
    case ["string"]: base = .strings
    case ["integer"]: base = .integers
    case []: base = nodes.first?.integer == nil ? .strings : .integers
    default:
      throw Diagnostic(
        "\(label) is an enumeration of type \(types.joined(separator: ", ").quoted)",
        at: range(of: "enum"),
        remedy: "Strings and integers are enumerated. List other values in the description.")
    }
    for node in nodes where !node.isNull {
      let isListed = base == .strings ? node.string != nil : node.integer != nil
      guard !isListed else { continue }
      throw Diagnostic(
        "\(label) lists \(node.kind)", at: node.range,
        remedy: base == .strings
          ? "The values are strings. Remove the others." : "The values are integers of 64 bits.")
    }
    return base
  }

  /// What a key says of each value, in the order of the values.
  private func remarks(
    _ key: String, on nodes: [JSONNode]
  ) throws(Diagnostic) -> [JSONNode]? {
    guard let remarks = node[key]?.array, remarks.count != nodes.count else {
      return node[key]?.array
    }
    throw Diagnostic(
      "\(label) lists \(nodes.count) values and \(remarks.count) in \(key.quoted)",
      at: node[key]?.opening ?? node.range, remedy: "Give one for each value, in the same order.")
  }
}

extension JSONNode {
  /// An integer, also one in quotes.
  var asInteger: Int? { integer ?? string.flatMap { Int($0) } }
}
