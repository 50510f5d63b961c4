extension DocumentReader {
  /// What alternatives are that Swift has a generic type for, and the value inside.
  mutating func wrapped(_ node: JSONNode) -> (Schema.Wrapper, JSONNode)? {
    guard !isOurs, node["discriminator"] == nil,
      let keyword = ["oneOf", "anyOf"].first(where: { node[$0] != nil }),
      let alternatives = node[keyword]?.array
    else { return nil }
    func without(_ index: Int) -> JSONNode {
      var rest = alternatives
      rest.remove(at: index)
      let list = JSONNode(value: .array(rest), range: node.range)
      return rest.count == 1
        ? rest[0] : JSONNode.object([], at: node.range).setting(keyword, to: list)
    }
    if let index = alternatives.firstIndex(where: \.isEmptyText) {
      return (.clearable, without(index))
    }
    if let index = alternatives.firstIndex(where: \.isAnyText),
      alternatives.indices.allSatisfy({ $0 == index || hasID(alternatives[$0]) })
    {
      return (.expandable, without(index))
    }
    return nil
  }

  /// Whether a schema refers to an object that has an id.
  mutating func hasID(_ node: JSONNode) -> Bool {
    guard let reference = node["$ref"],
      let (_, target) = target(of: reference, in: "schemas")
    else { return false }
    let id = resolvedSchema(target, label: "the object")["properties"]?["id"]
    return id?["type"]?.string == "string"
  }
}

extension JSONNode {
  /// Whether only the empty text fits.
  fileprivate var isEmptyText: Bool {
    guard let values = self["enum"]?.array else { return self["const"]?.string == "" }
    return values.count == 1 && values[0].string == ""
  }

  /// Whether any text fits.
  fileprivate var isAnyText: Bool {
    self["type"]?.string == "string" && self["enum"] == nil && self["const"] == nil
      && self["format"] == nil
  }
}
