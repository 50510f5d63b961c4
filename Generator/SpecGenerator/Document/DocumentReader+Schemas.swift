extension DocumentReader {
  mutating func readSchema(
    _ node: JSONNode, label: String, as kind: DocumentObject.Kind = .schema
  ) -> Schema {
    var schema = Schema(node: node, label: label)
    // In 3.1 `true` is the schema of all values.
    if node.bool == true { return schema }
    guard members(of: node, as: kind) != nil else { return schema }

    if let reference = node["$ref"] {
      schema.reference = componentName(reference, in: "schemas")
      return schema
    }
    readTypes(into: &schema)
    readAlternatives(into: &schema)
    readProperties(into: &schema)
    if let items = node["items"] {
      schema.items = readSchema(items, label: "an item of \(label)")
    }
    switch node["additionalProperties"] {
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
    guard let node = schema.node["type"] else {
      schema.isNullable = schema.node["nullable"]?.bool ?? false
      return
    }
    let names = node.array ?? [node]
    for name in names {
      guard let name = name.string else {
        wrongShape(name, "type", expected: "the name of a type, or an array of such names,")
        continue
      }
      if name == "null" { schema.isNullable = true } else { schema.types.append(name) }
    }
    // OpenAPI 3.0 says the same with a keyword of its own.
    if schema.node["nullable"]?.bool == true { schema.isNullable = true }
  }

  /// Two alternatives of which one is `null` are the other one, which may be `null`.
  private mutating func readAlternatives(into schema: inout Schema) {
    for keyword in ["oneOf", "anyOf"] {
      guard let node = schema.node[keyword] else { continue }
      let alternatives = elements(of: node, keyword)
      let others = alternatives.filter { !$0.isNullType }
      if alternatives.count == 2, others.count == 1, let reference = others[0]["$ref"] {
        objects.append(DocumentObject(kind: .schema, node: others[0]))
        schema.reference = componentName(reference, in: "schemas")
        schema.isNullable = true
      } else {
        schema.alternatives += alternatives.map {
          readSchema($0, label: "an alternative of \(schema.label)")
        }
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
      schema.properties.append(
        Property(
          name: member.name, nameRange: member.nameRange,
          schema: readSchema(member.value, label: member.name, as: .property),
          isRequired: names.contains(member.name)))
    }
  }
}

extension JSONNode {
  /// Whether the node is the schema of `null` and says nothing else.
  fileprivate var isNullType: Bool { object?.count == 1 && self["type"]?.string == "null" }
}
