extension DocumentReader {
  /// A schema with a discriminator and no alternatives is each of the components that extend it.
  mutating func withInheritance(_ node: JSONNode) -> JSONNode {
    guard !isOurs, node["discriminator"] != nil else { return node }
    let derived = extensions[node.range.start.offset] ?? []
    guard node["oneOf"] == nil, node["anyOf"] == nil else {
      // What the alternatives extend is in each of them already.
      return isExtended(node, by: derived) ? node.asUnion : node
    }
    guard !derived.isEmpty else { return node.removing("discriminator") }
    let references = derived.map { name in
      let path = JSONNode(value: .string("#/components/schemas/\(name)"), range: node.range)
      return JSONNode.object([], at: node.range).setting("$ref", to: path)
    }
    let list = JSONNode(value: .array(references), range: node.range)
    return node.setting("oneOf", to: list).asUnion
  }

  /// A schema as a part of one that extends it: its members, and not what it may be.
  mutating func withoutInheritance(_ node: JSONNode) -> JSONNode {
    guard node["discriminator"] != nil else { return node }
    let derived = extensions[node.range.start.offset] ?? []
    let hasAlternatives = node["oneOf"] != nil || node["anyOf"] != nil
    if hasAlternatives, !isExtended(node, by: derived) { return node }
    return node.removing("discriminator", "oneOf", "anyOf")
  }

  private func isExtended(_ node: JSONNode, by derived: [String]) -> Bool {
    let alternatives = (node["oneOf"] ?? node["anyOf"])?.array ?? []
    let names = alternatives.compactMap { $0["$ref"]?.string?.split(separator: "/").last }
    return names.contains { derived.contains(JSONPointer.unescape($0)) }
  }

  /// The components that extend another, also over several steps, by the place of the other.
  func readExtensions() -> [Int: [String]] {
    let prefix = "#/components/schemas/"
    var direct: [String: [String]] = [:]
    for component in root["components"]?["schemas"]?.object ?? [] {
      for part in component.value["allOf"]?.array ?? [] {
        guard let text = part["$ref"]?.string, text.hasPrefix(prefix) else { continue }
        let base = JSONPointer.unescape(text.dropFirst(prefix.count))
        direct[base, default: []].append(component.name)
      }
    }
    var extensions: [Int: [String]] = [:]
    for base in direct.keys {
      guard let node = components["schemas"]?[base] else { continue }
      var all: [String] = []
      var rest = direct[base] ?? []
      while !rest.isEmpty {
        let name = rest.removeFirst()
        guard name != base, !all.contains(name) else { continue }
        all.append(name)
        rest += direct[name] ?? []
      }
      extensions[node.range.start.offset] = all
    }
    return extensions
  }
}

extension JSONNode {
  /// The alternatives alone, with the words about them.
  fileprivate var asUnion: JSONNode {
    .object(
      (object ?? []).filter {
        ["oneOf", "anyOf", "discriminator", "nullable"].contains($0.name)
          || Vocabulary.annotations.contains($0.name) || $0.name.hasPrefix("x-")
      }, at: range)
  }
}
