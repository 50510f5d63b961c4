extension DocumentReader {
  /// The members of an object, which is noted for the checks; `nil` and a report for anything else.
  mutating func members(of node: JSONNode, as kind: DocumentObject.Kind) -> [JSONMember]? {
    guard let members = node.object else {
      wrongShape(node, kind.rawValue, expected: "an object")
      return nil
    }
    objects.append(DocumentObject(kind: kind, node: node))
    return members
  }

  /// The members of an object whose names are data. An absent object has none.
  mutating func entries(of node: JSONNode?, _ label: String) -> [JSONMember] {
    guard let node else { return [] }
    guard let members = node.object else {
      wrongShape(node, label, expected: "an object")
      return []
    }
    return members
  }

  /// The elements of an array. An absent array has none.
  mutating func elements(of node: JSONNode?, _ label: String) -> [JSONNode] {
    guard let node else { return [] }
    guard let elements = node.array else {
      wrongShape(node, label, expected: "an array")
      return []
    }
    return elements
  }

  /// A string that must be there.
  mutating func text(_ name: String, of label: String, in node: JSONNode) -> String? {
    let value = node[name] ?? missing(name, of: label, in: node)
    guard let text = value.string else {
      if node[name] != nil { wrongShape(value, name, expected: "a string") }
      return nil
    }
    return text
  }

  mutating func wrongShape(_ node: JSONNode, _ label: String, expected: String) {
    report.refuse(
      "\(label) is \(node.kind)", at: node.range, remedy: "OpenAPI has \(expected) here.")
  }

  /// Reports a member that OpenAPI requires, and gives a `null` in its place.
  mutating func missing(_ name: String, of label: String, in node: JSONNode) -> JSONNode {
    report.refuse(
      "\(label) has no \(name.quoted)", at: node.opening, remedy: "OpenAPI requires it.")
    return JSONNode(value: .null, range: node.opening)
  }
}

extension JSONNode {
  /// The place of an object's or array's first character: enough to mark all of it.
  var opening: SourceRange {
    guard object != nil || array != nil else { return range }
    var end = range.start
    end.offset += 1
    end.column += 1
    return SourceRange(start: range.start, end: end)
  }
}
