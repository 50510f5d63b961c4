/// An id that may be expanded to an object, or an object with an id that a refusal holds.
struct ExpandableReference: Sendable {
  /// What the document calls the schemas of the object: more than one where it is one of several.
  var schemas: [String]
  var range: SourceRange
}

extension Document {
  /// Whether everything that a schema refers to was read: not so where it is an object that nobody
  /// has asked for.
  func isWhole(_ schema: Schema) -> Bool {
    if let reference = schema.reference { return component(reference) != nil }
    return schema.wrapper != nil || schema.alternatives.allSatisfy(isWhole)
  }

  /// What is said of a member that is JSON of a schema that was not read, or an id for it.
  func expansionRemark(for schema: Schema) -> String? {
    guard let object = unreadObject(of: schema) else { return nil }
    let names = [object.reference].compactMap { $0 } + object.alternatives.compactMap(\.reference)
    let list = names.map { "`\($0)`" }.joined(separator: " or ")
    return
      "\(isWhole(schema) ? "Expanded, it is JSON" : "JSON") of the schema \(list), which has a "
      + "type if \"expand\" in the generator's settings lists it."
  }

  private func unreadObject(of schema: Schema) -> Schema? {
    if !isWhole(schema) { return schema }
    if let key = schema.reference {
      return isNamedType(key) ? nil : component(key).flatMap { unreadObject(of: $0.schema) }
    }
    if schema.wrapper != nil { return schema.alternatives.first.flatMap(unreadObject) }
    if let items = schema.items { return unreadObject(of: items) }
    guard case .schema(let value) = schema.additional, schema.properties.isEmpty else { return nil }
    return unreadObject(of: value)
  }
}
