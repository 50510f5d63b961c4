extension DocumentReader {
  /// Alternatives that are one type in Swift.
  mutating func combined(
    _ node: JSONNode, _ alternatives: [JSONNode], label: String
  ) -> JSONNode {
    let resolved = alternatives.map { resolvedSchema($0, label: label) }
    let words = node.annotations
    let types = resolved.map(\.plainType)
    let plain = zip(alternatives, resolved).filter { $0.1.listed == nil }
    let listed = zip(alternatives, resolved).filter { $0.1.listed != nil }
    let values = listed.flatMap { $0.1.listed ?? [] }
    switch Set(types) {
    case ["string"] where plain.count == resolved.count:
      let formats = Set(resolved.map { $0["format"]?.string })
      return formats.count == 1
        ? words.joining(resolved[0]) : words.setting("type", to: resolved[0].typeNode("string"))
    case ["string"], ["integer"]:
      if values.allSatisfy({ $0.string == "" }), let first = plain.first?.1 {
        return words.joining(first)
      }
      // An enumeration is open: any other text is in it already.
      if listed.count == 1, let reference = listed[0].0["$ref"] {
        return words.setting("$ref", to: reference)
      }
      return words.setting("type", to: resolved[0].typeNode(types[0] ?? "string"))
        .setting("enum", to: JSONNode(value: .array(values.unique), range: node.range))
    case ["integer", "number"] where values.isEmpty, ["number"] where values.isEmpty:
      return words.setting("type", to: node.typeNode("number"))
    case ["integer", "string"] where values.isEmpty && resolved.allSatisfy({ $0["format"] == nil }):
      return words.setting(
        "type",
        to: JSONNode(
          value: .array([node.typeNode("string"), node.typeNode("integer")]), range: node.range))
    default: return node
    }
  }
}

extension JSONNode {
  /// The type of a lone value, or `nil` where there are several or none.
  fileprivate var plainType: String? {
    if self["oneOf"] != nil || self["anyOf"] != nil || self["$ref"] != nil { return nil }
    if let type = self["type"]?.string {
      return ["string", "integer", "number"].contains(type) ? type : nil
    }
    guard self["type"] == nil, let values = listed, !values.isEmpty else { return nil }
    if values.allSatisfy({ $0.string != nil }) { return "string" }
    return values.allSatisfy { $0.integer != nil } ? "integer" : nil
  }

  /// What `enum` or `const` lists.
  fileprivate var listed: [JSONNode]? { self["enum"]?.array ?? self["const"].map { [$0] } }

  fileprivate func typeNode(_ name: String) -> JSONNode {
    JSONNode(value: .string(name), range: self["type"]?.range ?? range)
  }

  /// The object with the members of another that it does not have.
  fileprivate func joining(_ other: JSONNode) -> JSONNode {
    let others = (other.object ?? []).filter { self[$0.name] == nil }
    return .object((object ?? []) + others, at: range)
  }
}

extension [JSONNode] {
  /// The values, each once.
  fileprivate var unique: [JSONNode] {
    reduce(into: []) { result, node in
      if !result.contains(where: { $0.says(node) }) { result.append(node) }
    }
  }
}
