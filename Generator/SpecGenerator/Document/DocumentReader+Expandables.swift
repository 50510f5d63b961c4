extension DocumentReader {
  /// How many schemas a remark names.
  private static let maximumNames = 6

  /// The object that an id may be expanded to. Where only a part of the document is wanted, nobody
  /// asks for its schema but the settings: object by object, ids lead to nearly all of a document.
  mutating func readExpandable(_ node: JSONNode, label: String) -> Schema {
    readObject(node) { reader in reader.readSchema(node, label: label) }
  }

  /// A member of an object. What a refusal tells of an object with an id leads as far as such ids.
  mutating func readMember(_ member: JSONMember, isRequired: Bool) -> Schema {
    func read(_ reader: inout Self) -> Schema {
      reader.readSchema(member.value, label: member.name, as: .property, isRequired: isRequired)
    }
    guard schemas.isOfRefusal, isObjectWithID(member.value) else { return read(&self) }
    return readObject(member.value, as: read)
  }

  private mutating func readObject(
    _ node: JSONNode, as read: (inout Self) -> Schema
  ) -> Schema {
    let isOfRefusal = schemas.isOfRefusal
    defer {
      schemas.isFollowing = true
      schemas.isOfRefusal = isOfRefusal
    }
    if asks(for: node) {
      schemas.isOfRefusal = false
    } else {
      schemas.isFollowing = false
    }
    return read(&self)
  }

  /// Whether the types of objects are wanted, which is noted where it depends on the settings.
  private mutating func asks(for node: JSONNode) -> Bool {
    let alternatives = node.objects
    guard selection.isPartial, !alternatives.contains(where: \.isStructural) else { return true }
    let keys = alternatives.compactMap { $0["$ref"] }.compactMap {
      target(of: $0, in: "schemas")?.key
    }
    expandables.append(ExpandableReference(schemas: keys, range: node.range))
    return !selection.expanded.isDisjoint(with: keys)
  }

  private mutating func isObjectWithID(_ node: JSONNode) -> Bool {
    guard node["discriminator"] == nil, node["properties"] == nil else { return false }
    return node.objects.allSatisfy { hasID($0) }
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
    let members =
      unexpanded.count == 1
      ? "a member holds an object" : "\(unexpanded.count) members hold objects"
    report.remark(
      "\(members) as JSON, since nothing else uses the schema; list what you want typed in "
        + "\"expand\" of the settings: \(list)", at: first.range)
  }
}

extension JSONNode {
  /// The objects of which a value is one, without `null`.
  fileprivate var objects: [JSONNode] {
    let list =
      self["oneOf"] ?? self["anyOf"] ?? self["allOf"].flatMap { $0.array?.count == 1 ? $0 : nil }
    return (list?.array ?? [self]).filter { $0["type"]?.string != "null" }
  }

  /// Whether the schema refers to another.
  fileprivate var leadsFurther: Bool {
    if self["$ref"] != nil { return true }
    return (object ?? []).contains { $0.value.leadsFurther }
      || (array ?? []).contains(where: \.leadsFurther)
  }
}
