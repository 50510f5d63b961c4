extension DocumentReader {
  /// The object itself, or the component that its `$ref` leads to, over as many steps as it takes.
  ///
  /// - Parameter section: The part of `components` that holds such objects.
  mutating func resolve(_ node: JSONNode, in section: String) -> JSONNode? {
    var node = node
    var visited: Set<String> = []
    while let reference = node["$ref"] {
      objects.append(DocumentObject(kind: .reference, node: node))
      guard let name = componentName(reference, in: section) else { return nil }
      guard visited.insert(name).inserted else {
        report.refuse(
          "\(name.quoted) refers to itself", at: reference.range,
          remedy: "Write what it means in one of the places that refer to each other.")
        return nil
      }
      // `componentName` has looked it up.
      guard let target = components[section]?[name] else { return nil }
      node = target
    }
    return node
  }

  /// The name behind `#/components/{section}/{name}`, if there is such a component.
  mutating func componentName(_ reference: JSONNode, in section: String) -> String? {
    guard let text = reference.string else {
      wrongShape(reference, "$ref", expected: "a string")
      return nil
    }
    let prefix = "#/components/\(section)/"
    guard text.hasPrefix(prefix), !text.dropFirst(prefix.count).contains("/") else {
      report.refuse(
        "$ref leads to \(text.quoted), outside of components/\(section)", at: reference.range,
        remedy: "Move the target to components/\(section) and refer to it as \(prefix)Name.")
      return nil
    }
    let name = JSONPointer.unescape(text.dropFirst(prefix.count))
    guard components[section]?[name] != nil else {
      report.refuse(
        "components/\(section) has no \(name.quoted)", at: reference.range,
        remedy: "Add it there, or correct the reference.")
      return nil
    }
    return name
  }
}
