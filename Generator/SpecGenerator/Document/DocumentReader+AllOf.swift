extension DocumentReader {
  /// A schema without `allOf`: one that all of its parts describe together.
  ///
  /// - Parameter isRead: Whether it becomes a type, and is not only looked at.
  mutating func flattened(_ node: JSONNode, label: String, isRead: Bool = false) -> JSONNode {
    guard !isOurs, let members = node.object else { return node }
    let parts = node["allOf"]?.array ?? []
    let own = node.removing("allOf", "$ref")
    if node["allOf"] == nil {
      // Beside a reference stands what people want to hold as well, whatever the version.
      guard let reference = members.last(where: { $0.name == "$ref" }), own.isStructural else {
        return node
      }
      let both = [.object([reference], at: node.range), own]
      return isRead ? merged(both, of: node, label: label) : merged(both, label: label)
    }
    let beside = node["$ref"].map { [JSONNode.object([], at: node.range).setting("$ref", to: $0)] }
    let all = parts + (beside ?? []) + [own]
    let structural = all.filter { $0["$ref"] != nil || $0.isStructural }
    // One reference and words about it are that reference.
    if structural.count == 1, let reference = structural[0]["$ref"], !structural[0].isStructural {
      return own.annotations.setting("$ref", to: reference)
        .nullable(if: node["nullable"]?.bool == true || own["type"]?.listsNull == true)
    }
    return isRead ? merged(all, of: node, label: label) : merged(all, label: label)
  }

  /// The parts as one schema, unless one of them is what is being written out: then that one.
  private mutating func merged(
    _ parts: [JSONNode], of node: JSONNode, label: String
  ) -> JSONNode {
    let references = parts.flatMap(\.partReferences)
    let keys = references.map { target(of: $0, in: "schemas")?.key }
    for (reference, key) in zip(references, keys) {
      guard let key, !expansion.allows(key) else { continue }
      report.remark(
        "what is said beside \(reference.string?.quoted ?? "a reference") inside of itself is left "
          + "out", at: reference.range)
      return node.annotations.setting("$ref", to: reference)
        .nullable(if: node["nullable"]?.bool == true || node["type"]?.listsNull == true)
    }
    for key in keys { key.map { expansion.note($0) } }
    return merged(parts, label: label)
  }

  /// One schema that says what all parts say. The last one's words about it count.
  private mutating func merged(_ parts: [JSONNode], label: String) -> JSONNode {
    var result: JSONNode?
    var isNullable = true
    for (index, part) in parts.enumerated() {
      let isOwn = index == parts.count - 1
      var resolved = resolvedSchema(part, label: label)
      if part["$ref"] != nil {
        resolved = resolved.removing("title", "description", "x-swift-name")
      }
      if !isOwn { resolved = withoutInheritance(resolved) }
      if resolved.isStructural || resolved["type"] != nil {
        let allowsNull = resolved["nullable"]?.bool == true || resolved["type"]?.listsNull == true
        isNullable = isNullable && allowsNull
      }
      guard let earlier = result else {
        result = resolved
        continue
      }
      result = merge(earlier, resolved, label: label)
    }
    let own = parts.last ?? JSONNode.object([], at: SourceRange(start: .start, end: .start))
    let merged = JSONNode.object(result?.object ?? [], at: own.range).removing("nullable")
    return merged.nullable(if: own["nullable"]?.bool == true || isNullable)
  }

  private mutating func merge(_ a: JSONNode, _ b: JSONNode, label: String) -> JSONNode {
    var result = a
    for member in b.object ?? [] {
      guard let earlier = a[member.name] else {
        result = result.setting(member.name, to: member.value)
        continue
      }
      switch member.name {
      case "properties":
        result = result.setting("properties", to: earlier.joined(with: member.value))
      case "required": result = result.setting("required", to: earlier.union(with: member.value))
      case "type":
        result = result.setting("type", to: mergedTypes(earlier, member.value, label: label))
      case "enum": result = result.setting("enum", to: earlier.intersection(with: member.value))
      case "items": result = result.setting("items", to: JSONNode.allOf([earlier, member.value]))
      case "additionalProperties":
        if earlier.object?.isEmpty ?? true {
          result = result.setting(member.name, to: member.value)
        }
      case "oneOf", "anyOf":
        guard !earlier.says(member.value) else { continue }
        result = result.setting(member.name, to: product(earlier, member.value))
      default: result = result.setting(member.name, to: member.value)
      }
    }
    return result
  }

  /// Each alternative of one list together with each of the other.
  private func product(_ a: JSONNode, _ b: JSONNode) -> JSONNode {
    let pairs = (a.array ?? []).flatMap { first in
      (b.array ?? []).map { JSONNode.allOf([first, $0]) }
    }
    return JSONNode(value: .array(pairs), range: b.range)
  }

  private mutating func mergedTypes(_ a: JSONNode, _ b: JSONNode, label: String) -> JSONNode {
    if a.says(b) { return a }
    let (first, second) = (a.array ?? [a], b.array ?? [b])
    var common = first.filter { type in second.contains { $0.says(type) } }
    if common.isEmpty {
      // An integer is a number as well.
      let names = Set((first + second).compactMap(\.string))
      if names.isSuperset(of: ["integer", "number"]) {
        common = (first + second).filter { $0.string == "integer" }
      }
    }
    if common.isEmpty {
      report.refuse(
        "\(label) is of two types at once", at: b.range,
        remedy: "No value is both. Correct one of the parts of \"allOf\".",
        notes: [.init(range: a.range, message: "the other type is here")])
      return b
    }
    return common.count == 1 ? common[0] : JSONNode(value: .array(common), range: b.range)
  }
}

extension JSONNode {
  /// A schema that consists of parts.
  static func allOf(_ parts: [JSONNode]) -> JSONNode {
    let range = parts.last?.range ?? SourceRange(start: .start, end: .start)
    let list = JSONNode(value: .array(parts), range: range)
    return .object([JSONMember(name: "allOf", nameRange: range, value: list)], at: range)
  }

  /// Whether a schema changes which type a value has, beside what a reference in it says.
  var isStructural: Bool {
    object?.contains { Vocabulary.structural.contains($0.name) } ?? false
  }

  /// What a schema says in words, and our own keys.
  var annotations: JSONNode {
    .object(
      (object ?? []).filter {
        Vocabulary.annotations.contains($0.name) || $0.name.hasPrefix("x-")
      }, at: range)
  }

  /// The schema, which `null` fits as well.
  func nullable(if flag: Bool) -> JSONNode {
    flag ? setting("nullable", to: JSONNode(value: .bool(true), range: range)) : self
  }

  /// The references that a part of `allOf` is, or consists of.
  var partReferences: [JSONNode] {
    (self["$ref"].map { [$0] } ?? []) + (self["allOf"]?.array ?? []).flatMap(\.partReferences)
  }

  /// Whether a `type` is or lists `null`.
  var listsNull: Bool { (array ?? [self]).contains { $0.string == "null" } }

  /// The properties of two schemas; one that both have is what both say of it.
  fileprivate func joined(with other: JSONNode) -> JSONNode {
    var members = object ?? []
    var places: [String: Int] = [:]
    for (index, member) in members.enumerated() { places[member.name] = index }
    for member in other.object ?? [] {
      guard let index = places[member.name] else {
        members.append(member)
        continue
      }
      let earlier = members[index].value
      members[index] = member
      members[index].value = earlier.says(member.value) ? earlier : .allOf([earlier, member.value])
    }
    return .object(members, at: other.range)
  }

  /// The elements of two arrays, each once.
  fileprivate func union(with other: JSONNode) -> JSONNode {
    var elements = array ?? []
    for element in other.array ?? [] where !elements.contains(where: { $0.says(element) }) {
      elements.append(element)
    }
    return JSONNode(value: .array(elements), range: other.range)
  }

  /// The elements that two arrays have in common, or those of the second.
  fileprivate func intersection(with other: JSONNode) -> JSONNode {
    let common = (array ?? []).filter { element in
      (other.array ?? []).contains { $0.says(element) }
    }
    return common.isEmpty ? other : JSONNode(value: .array(common), range: other.range)
  }
}
