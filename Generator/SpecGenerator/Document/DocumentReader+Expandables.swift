extension DocumentReader {
  /// How many schemas a remark names.
  private static let maximumNames = 6

  /// The object that an id may be expanded to. Where only a part of the document is wanted, nobody
  /// asks for its schema but the settings: object by object, ids lead to nearly all of a document.
  mutating func readExpandable(_ node: JSONNode, label: String) -> Schema {
    let alternatives = (node["oneOf"] ?? node["anyOf"])?.array ?? [node]
    guard selection.isPartial, !alternatives.contains(where: \.isStructural) else {
      return readSchema(node, label: label)
    }
    let schemas = alternatives.compactMap { $0["$ref"] }.compactMap {
      target(of: $0, in: "schemas")?.key
    }
    expandables.append(ExpandableReference(schemas: schemas, range: node.range))
    self.schemas.isFollowing = !selection.expanded.isDisjoint(with: schemas)
    defer { self.schemas.isFollowing = true }
    return readSchema(node, label: label)
  }

  /// Asks for what is left of an object that is one of several, where another of them is read in any
  /// case and the rest leads no further: a customer, or one that was deleted.
  mutating func completeExpandables() {
    for expandable in expandables {
      let unread = expandable.schemas.filter { !schemas.knows($0) }
      guard unread.count < expandable.schemas.count else { continue }
      let nodes = unread.compactMap { components["schemas"]?[$0] }
      guard nodes.count == unread.count, !nodes.contains(where: \.leadsFurther) else { continue }
      for (key, node) in zip(unread, nodes) { schemas.ask(for: key, node: node) }
    }
  }

  /// Tells once which objects have no type.
  mutating func remarkUnexpanded(in document: Document) {
    var places: Set<Int> = []
    let unexpanded = expandables.filter { expandable in
      !expandable.schemas.allSatisfy { document.component($0) != nil }
        && places.insert(expandable.range.start.offset).inserted
    }
    guard let first = unexpanded.min(by: { $0.range.start < $1.range.start }) else { return }
    var counts: [String: Int] = [:]
    for name in unexpanded.compactMap(\.schemas.first) { counts[name, default: 0] += 1 }
    let names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key.quoted)
    let others = names.count - Self.maximumNames
    let list =
      names.prefix(Self.maximumNames).joined(separator: ", ")
      + (others > 0 ? " and \(others) more" : "")
    report.remark(
      "\(unexpanded.count) ids have no type for the objects that they may be expanded to; list the "
        + "schemas that you expand in \"expand\" of the settings: \(list)", at: first.range)
  }
}

extension JSONNode {
  /// Whether the schema refers to another.
  fileprivate var leadsFurther: Bool {
    if self["$ref"] != nil { return true }
    return (object ?? []).contains { $0.value.leadsFurther }
      || (array ?? []).contains(where: \.leadsFurther)
  }
}
