/// An id that may be expanded to an object.
struct ExpandableReference: Sendable {
  /// What the document calls the schemas of the object: more than one where it is one of several.
  var schemas: [String]
  var range: SourceRange
}

extension Document {
  /// Whether everything that a schema refers to was read: not so where an id may be expanded to an
  /// object that nobody has asked for.
  func isWhole(_ schema: Schema) -> Bool {
    if let reference = schema.reference { return component(reference) != nil }
    return schema.alternatives.allSatisfy(isWhole)
  }

  /// What is said of a member that is an id, or JSON of a schema that was not read.
  func expansionRemark(for schema: Schema) -> String? {
    guard let names = unreadSchemas(of: schema) else { return nil }
    let list = names.map { "`\($0)`" }.joined(separator: " or ")
    return "Expanded, it is JSON of the schema \(list), which has a type if \"expand\" in the "
      + "generator's settings lists it."
  }

  private func unreadSchemas(of schema: Schema) -> [String]? {
    if let key = schema.reference {
      return isNamedType(key) ? nil : component(key).flatMap { unreadSchemas(of: $0.schema) }
    }
    if schema.wrapper == .expandable, let object = schema.alternatives.first {
      return isWhole(object)
        ? nil : [object.reference].compactMap { $0 } + object.alternatives.compactMap(\.reference)
    }
    if schema.wrapper == .clearable { return schema.alternatives.first.flatMap(unreadSchemas) }
    if let items = schema.items { return unreadSchemas(of: items) }
    guard case .schema(let value) = schema.additional, schema.properties.isEmpty else { return nil }
    return unreadSchemas(of: value)
  }
}
