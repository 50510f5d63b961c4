extension DocumentReader {
  /// A schema whose alternatives are values of different types, or none: `null` among them says
  /// that the value may be null, and texts are one text.
  mutating func withFewerAlternatives(_ node: JSONNode, label: String) -> JSONNode {
    var node = node
    if !isOurs, let first = node["oneOf"], let second = node["anyOf"] {
      let both = (first.array ?? []).flatMap { a in
        (second.array ?? []).map { JSONNode.allOf([a, $0]) }
      }
      node = node.removing("anyOf").setting(
        "oneOf", to: JSONNode(value: .array(both), range: first.range))
    }
    guard let keyword = ["oneOf", "anyOf"].first(where: { node[$0] != nil }),
      let written = node[keyword]?.array
    else { return node }

    let values = written.filter { !$0.isNullOnly }
    let isNullable = values.count < written.count || node["nullable"]?.bool == true
    if isOurs {
      guard written.count == 2, values.count == 1, let reference = values[0]["$ref"] else {
        return node
      }
      objects.append(DocumentObject(kind: .schema, node: values[0]))
      return node.annotations.setting("$ref", to: reference).nullable(if: true)
    }
    let alternatives = spliced(values)
    let list = JSONNode(value: .array(alternatives), range: node[keyword]?.range ?? node.range)
    return reduced(
      node.removing("nullable").setting(keyword, to: list), keyword, alternatives, label: label
    ).nullable(if: isNullable)
  }

  private mutating func reduced(
    _ node: JSONNode, _ keyword: String, _ alternatives: [JSONNode], label: String
  ) -> JSONNode {
    let base = node.removing(keyword, "discriminator")
    if alternatives.isEmpty || alternatives.allSatisfy({ $0.isConstraint(on: base) }) {
      return base
    }
    let isTold = node["discriminator"] != nil
    if alternatives.count == 1, !isTold {
      guard expansion.takesIn() else {
        report.refuse(
          "\(label) is an alternative of itself", at: alternatives[0].opening,
          remedy: "Leave that alternative out of \(keyword.quoted).")
        return base
      }
      return simplified(.allOf(alternatives + [base]).at(node.range), label: label)
    }
    if base.isStructural {
      if let object = oneObject(base, alternatives, isAny: keyword == "anyOf", label: label) {
        return object
      }
      return distributed(node, base, keyword, alternatives)
    }
    return isTold ? node : combined(node, alternatives, label: label)
  }

  /// Alternatives that are nothing but alternatives themselves are replaced by those; repeated ones
  /// are left out.
  private mutating func spliced(_ alternatives: [JSONNode]) -> [JSONNode] {
    var result: [JSONNode] = []
    for alternative in alternatives {
      let inner = alternative.onlyAlternatives ?? [alternative]
      for node in inner where !result.contains(where: { $0.says(node) }) { result.append(node) }
    }
    return result
  }

  /// An object to which any of the alternatives may add members is one in which these are optional,
  /// unless they disagree about a member.
  private mutating func oneObject(
    _ base: JSONNode, _ alternatives: [JSONNode], isAny: Bool, label: String
  ) -> JSONNode? {
    guard isAny, base["properties"] != nil || base["type"]?.string == "object" else { return nil }
    var members = base["properties"]?.object ?? []
    let keys = alternatives.flatMap(\.partReferences).compactMap {
      target(of: $0, in: "schemas")?.key
    }
    guard keys.allSatisfy(expansion.allows) else { return nil }
    for alternative in alternatives {
      let object = resolvedSchema(alternative, label: label)
      guard object["oneOf"] == nil, object["anyOf"] == nil, object["additionalProperties"] == nil,
        let properties = object["properties"]?.object
      else { return nil }
      for member in properties {
        if let known = members.first(where: { $0.name == member.name }) {
          guard known.value.says(member.value) else { return nil }
        } else {
          members.append(member)
        }
      }
    }
    for key in keys { expansion.note(key) }
    return base.setting("properties", to: .object(members, at: base.range))
  }

  /// What stands beside alternatives is in each of them.
  private func distributed(
    _ node: JSONNode, _ base: JSONNode, _ keyword: String, _ alternatives: [JSONNode]
  ) -> JSONNode {
    let shared = JSONNode.object(
      (base.object ?? []).filter {
        !Vocabulary.annotations.contains($0.name) && !$0.name.hasPrefix("x-")
      }, at: base.range)
    let list = alternatives.map { alternative in
      var all = JSONNode.allOf([shared, alternative]).at(alternative.range)
      // The name of what is referred to tells the alternative apart in Swift, too.
      if let reference = alternative["$ref"],
        let name = reference.string?.split(separator: "/").last
      {
        let title = JSONNode(value: .string(JSONPointer.unescape(name)), range: reference.range)
        all = all.setting("title", to: title)
      }
      return all
    }
    return base.annotations
      .setting(keyword, to: JSONNode(value: .array(list), range: node.range))
      .settingIfAny("discriminator", to: node["discriminator"])
  }
}

extension JSONNode {
  /// Whether nothing but `null` fits the schema.
  fileprivate var isNullOnly: Bool {
    if self["type"]?.string == "null" { return true }
    if let values = self["enum"]?.array, !values.isEmpty { return values.allSatisfy(\.isNull) }
    return self["const"]?.isNull == true
  }

  /// The alternatives of a schema that says nothing else.
  fileprivate var onlyAlternatives: [JSONNode]? {
    guard let object, object.count == 1, object[0].name == "oneOf" || object[0].name == "anyOf"
    else {
      return nil
    }
    return object[0].value.array
  }

  /// Whether an alternative says nothing about types that `base` does not say: which members must
  /// be there, or how long a text is.
  fileprivate func isConstraint(on base: JSONNode) -> Bool {
    guard let object else { return false }
    return object.allSatisfy { member in
      switch member.name {
      case "required", "not": true
      case "type": base["type"]?.says(member.value) == true || member.value.string == "object"
      case "properties":
        member.value.object?.allSatisfy { base["properties"]?[$0.name] != nil } ?? false
      default:
        Vocabulary.annotations.contains(member.name) || Vocabulary.validation.contains(member.name)
          || member.name.hasPrefix("x-")
      }
    }
  }

  /// The same node, shown in messages as another place.
  func at(_ range: SourceRange) -> JSONNode { JSONNode(value: value, range: range) }

  fileprivate func settingIfAny(_ name: String, to value: JSONNode?) -> JSONNode {
    value.map { setting(name, to: $0) } ?? self
  }
}
