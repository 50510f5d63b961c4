extension DocumentReader {
  /// The object itself, or what its `$ref` leads to, over as many steps as it takes.
  ///
  /// - Parameter section: The part of `components` that holds such objects.
  mutating func resolve(_ node: JSONNode, in section: String) -> JSONNode? {
    var node = node
    var visited: Set<String> = []
    while let reference = node["$ref"] {
      objects.append(DocumentObject(kind: .reference, node: node))
      guard let (pointer, target) = self.target(of: reference, in: section) else { return nil }
      guard visited.insert(pointer).inserted else {
        report.refuse(
          "\(pointer.quoted) refers to itself", at: reference.range,
          remedy: "Write what it means in one of the places that refer to each other.")
        return nil
      }
      node = target
    }
    return node
  }

  /// What a `$ref` leads to, and what that is called: the name of a component of the section, or a
  /// pointer to any other place of the document.
  mutating func target(
    of reference: JSONNode, in section: String
  ) -> (key: String, node: JSONNode)? {
    guard let text = reference.string else {
      wrongShape(reference, "$ref", expected: "a string")
      return nil
    }
    let prefix = "#/components/\(section)/"
    guard text.hasPrefix("#") else {
      if let named = namedSchemas[text] { return named }
      report.refuse(
        "$ref leads to \(text.quoted), outside of the document", at: reference.range,
        remedy: "Copy the target to components/\(section) and refer to it as \(prefix)Name.")
      return nil
    }
    if text.hasPrefix(prefix), !text.dropFirst(prefix.count).contains("/") {
      let name = JSONPointer.unescape(text.dropFirst(prefix.count))
      guard let target = components[section]?[name] else {
        report.refuse(
          "components/\(section) has no \(name.quoted)", at: reference.range,
          remedy: "Add it there, or correct the reference.")
        return nil
      }
      return (name, target)
    }
    if let named = namedSchemas[text] { return named }
    guard let target = JSONPointer.node(at: text, in: root) else {
      report.refuse(
        "$ref leads to \(text.quoted), which is not there", at: reference.range,
        remedy: "Correct it: a schema in components is \(prefix)Name.")
      return nil
    }
    return (text, target)
  }

  /// The schemas that have a name of their own, by what references call them: `#name` for an
  /// `$anchor`, and the `$id` of a component. Those that are components keep their key.
  func readNamedSchemas() -> [String: (key: String, node: JSONNode)] {
    var schemas: [String: (key: String, node: JSONNode)] = [:]
    var rest = [root]
    while let node = rest.popLast() {
      if let anchor = node["$anchor"]?.string { schemas["#\(anchor)"] = ("#\(anchor)", node) }
      rest += (node.object ?? []).map(\.value) + (node.array ?? [])
    }
    for member in root["components"]?["schemas"]?.object ?? [] {
      let named = (key: member.name, node: member.value)
      if let anchor = named.node["$anchor"]?.string { schemas["#\(anchor)"] = named }
      if let id = named.node["$id"]?.string { schemas[id] = named }
    }
    return schemas
  }

  /// What ``Schema/reference`` calls the schema that a `$ref` leads to, which is then read as well.
  mutating func schemaKey(_ reference: JSONNode) -> String? {
    guard let (key, node) = target(of: reference, in: "schemas") else { return nil }
    schemas.ask(for: key, node: node)
    return key
  }
}
