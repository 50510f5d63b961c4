extension DocumentReader {
  mutating func readSchema(
    _ written: JSONNode, label: String, as kind: DocumentObject.Kind = .schema,
    isRequired: Bool = false
  ) -> Schema {
    // In 3.1 `true` is the schema of all values.
    if written.bool == true { return Schema(node: written, label: label) }
    guard members(of: written, as: kind) != nil else { return Schema(node: written, label: label) }
    guard expansion.hasRoom else {
      report.refuse(
        "\(label) is inside of too many others", at: written.opening,
        remedy: "Move what it is part of to components/schemas, and refer to it.")
      return Schema(node: written, label: label)
    }
    expansion.enter()
    defer { expansion.leave() }
    var node = simplified(written, label: label)
    // What it took over from its parts is checked here: not all of them are read on their own.
    for member in node.object ?? [] where written[member.name] == nil {
      DialectKey.check(member, &report)
    }
    if isRequired { node = withConstant(node) }
    var schema = Schema(node: node, label: label)
    schema.isOurs = isOurs

    if let reference = node["$ref"] {
      schema.reference = schemaKey(reference)
      schema.isNullable = node["nullable"]?.bool ?? false
      return schema
    }
    readTypes(into: &schema)
    readAlternatives(into: &schema)
    readProperties(into: &schema)
    // Tuples are arrays of any values.
    if let items = node["items"], isOurs || items.array == nil && items.bool != false {
      schema.items = readSchema(items, label: "an item of \(label)")
    }
    switch node["additionalProperties"] ?? node.onlyPattern {
    case nil: break
    case let flag? where flag.bool == false: schema.additional = .refused
    case let value? where value.bool == true || value.object?.isEmpty == true:
      schema.additional = .anything
    case let value?:
      schema.additional = .schema(readSchema(value, label: "a value of \(label)"))
    }
    return schema
  }

  private mutating func readTypes(into schema: inout Schema) {
    // OpenAPI 3.0 says the same with a keyword of its own.
    schema.isNullable = schema.node["nullable"]?.bool ?? false
    guard let node = schema.node["type"] else { return }
    for name in node.array ?? [node] {
      guard let name = name.string else {
        wrongShape(name, "type", expected: "the name of a type, or an array of such names,")
        continue
      }
      if name == "null" { schema.isNullable = true } else { schema.types.append(name) }
    }
  }

  private mutating func readAlternatives(into schema: inout Schema) {
    if let (wrapper, inner) = wrapped(schema.node) {
      schema.wrapper = wrapper
      schema.alternatives = [
        wrapper == .expandable
          ? readExpandable(inner, label: schema.label) : readSchema(inner, label: schema.label)
      ]
      return
    }
    for keyword in ["oneOf", "anyOf"] {
      guard let node = schema.node[keyword] else { continue }
      schema.alternatives += elements(of: node, keyword).map {
        readSchema($0, label: "an alternative of \(schema.label)")
      }
    }
  }

  private mutating func readProperties(into schema: inout Schema) {
    let required = elements(of: schema.node["required"], "required")
    var names: Set<String> = []
    for node in required {
      guard let name = node.string else {
        wrongShape(node, "a name in required", expected: "a string")
        continue
      }
      names.insert(name)
    }
    for member in entries(of: schema.node["properties"], "properties") {
      if !isOurs, member.value.bool == false {
        report.remark(
          "no value fits \(member.name.quoted): it is left out", at: member.nameRange)
        continue
      }
      schema.properties.append(
        Property(
          name: member.name, nameRange: member.nameRange,
          schema: readMember(member, isRequired: names.contains(member.name)),
          isRequired: names.contains(member.name)))
    }
  }
}

extension DocumentReader {
  /// What is required and has one text to list always has that text.
  private func withConstant(_ node: JSONNode) -> JSONNode {
    guard !isOurs, let values = node["enum"]?.array, values.count == 1, values[0].string != nil,
      node["nullable"]?.bool != true, node["type"]?.array == nil, node["x-enum-names"] == nil
    else { return node }
    return node.removing("enum").setting("const", to: values[0])
  }
}

extension JSONNode {
  /// The schema of all members whose names fit a pattern, where an object has no others.
  fileprivate var onlyPattern: JSONNode? {
    guard let patterns = self["patternProperties"]?.object, patterns.count == 1 else { return nil }
    return patterns.first?.value
  }
}
