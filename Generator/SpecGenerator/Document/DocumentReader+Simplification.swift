extension DocumentReader {
  /// A schema in the words that have a type in Swift: `allOf` is written out, and alternatives that
  /// are none are gone. What is written stays where it stands, so that messages show it.
  mutating func simplified(_ node: JSONNode, label: String) -> JSONNode {
    guard node.object != nil else { return node }
    var node = flattened(node, label: label, isRead: true)
    guard node["$ref"] == nil else { return node }
    node = withInheritance(node)
    node = withSplitTypes(node)
    return withFewerAlternatives(node, label: label)
  }

  /// The node behind a reference, or the node itself, written out.
  mutating func resolvedSchema(_ node: JSONNode, label: String) -> JSONNode {
    var node = flattened(node, label: label)
    // Each step leads to another schema, or the references are a circle.
    var steps = 0
    while let reference = node["$ref"], steps < 64 {
      guard let (key, target) = target(of: reference, in: "schemas") else { return node }
      guard flattening.count < 64, flattening.insert(key).inserted else {
        report.refuse(
          "\(label) consists of itself, or of too many parts", at: reference.range,
          remedy: "Leave the reference out of \"allOf\", or make it a property.")
        return node.removing("$ref")
      }
      node = flattened(target, label: label)
      flattening.remove(key)
      steps += 1
    }
    return node
  }

  /// Several types that are not one in Swift are alternatives: `["string", "object"]`.
  private func withSplitTypes(_ node: JSONNode) -> JSONNode {
    guard !isOurs, let list = node["type"]?.array, node["enum"] == nil, node["const"] == nil,
      node["oneOf"] == nil, node["anyOf"] == nil
    else { return node }
    var types = list.filter { $0.string != "null" }
    if types.contains(where: { $0.string == "number" }) {
      types.removeAll { $0.string == "integer" }
    }
    let names = Set(types.compactMap(\.string))
    guard types.count > 1, names.count == types.count else {
      guard types.count == 1, list.count > 1 else { return node }
      let null = list.filter { $0.string == "null" }
      return node.setting("type", to: JSONNode(value: .array(types + null), range: list[0].range))
    }
    if names == ["string", "integer"], node["format"] == nil { return node }
    if names == ["string", "number"], node["format"]?.string == "decimal" || node["x-money"] != nil
    {
      return node
    }
    let shared = node.removing("type", "description", "title", "nullable")
    let alternatives = types.map { shared.setting("type", to: $0).without(typesBeside: $0.string) }
    var annotations = (node.object ?? []).filter { Vocabulary.annotations.contains($0.name) }
    annotations.append(
      JSONMember(
        name: "anyOf", nameRange: node.range,
        value: JSONNode(value: .array(alternatives), range: node.range)))
    let nullable = list.count > types.count && list.contains { $0.string == "null" }
    let result = JSONNode.object(annotations, at: node.range)
    return nullable || node["nullable"]?.bool == true
      ? result.setting("nullable", to: JSONNode(value: .bool(true), range: node.range)) : result
  }
}

extension JSONNode {
  /// The schema of one of several types, without what is said about the others.
  fileprivate func without(typesBeside type: String?) -> JSONNode {
    var node = self
    if type != "object" { node = node.removing("properties", "required", "additionalProperties") }
    if type != "array" { node = node.removing("items") }
    if type != "string" && type != "integer" && type != "number" { node = node.removing("format") }
    return node
  }
}
