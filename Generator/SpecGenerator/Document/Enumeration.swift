/// A list of known values.
struct Enumeration {
  /// What the values are.
  enum Base: Sendable {
    case strings, integers
  }

  /// A known value, with what the spec says of it.
  struct Value {
    var node: JSONNode
    /// Its name in Swift, by `x-enum-names`.
    var name: String?
    /// What it means, by `x-enum-descriptions`.
    var description: String?

    /// The value as it is in JSON, strings without quotes.
    var text: String { node.string ?? node.number ?? "" }
  }

  var base: Base
  var values: [Value]
}

extension Schema {
  /// The values that `enum` lists, without `null`.
  func enumeration(_ nodes: [JSONNode]) throws(Diagnostic) -> Enumeration {
    let base = try base(of: nodes)
    for node in nodes where !node.isNull {
      let isListed = base == .strings ? node.string != nil : node.integer != nil
      guard !isListed else { continue }
      throw Diagnostic(
        "\(label) lists \(node.kind)", at: node.range,
        remedy: base == .strings
          ? "The values are strings. Remove the others." : "The values are integers of 64 bits.")
    }
    let names = try remarks("x-enum-names", on: nodes)
    let descriptions = try remarks("x-enum-descriptions", on: nodes)
    let values = nodes.enumerated().map { index, node in
      Enumeration.Value(
        node: node, name: names?[index].string, description: descriptions?[index].string)
    }
    return Enumeration(base: base, values: values.filter { !$0.node.isNull })
  }

  private func base(of nodes: [JSONNode]) throws(Diagnostic) -> Enumeration.Base {
    switch types {
    case ["string"]: return .strings
    case ["integer"]: return .integers
    case []: return nodes.first?.integer == nil ? .strings : .integers
    default:
      throw Diagnostic(
        "\(label) is an enumeration of type \(types.joined(separator: ", ").quoted)",
        at: range(of: "enum"),
        remedy: "Strings and integers are enumerated. List other values in the description.")
    }
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
