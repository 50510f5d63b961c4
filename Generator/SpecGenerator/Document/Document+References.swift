extension Document {
  /// The schema behind all references, or the last one where they lead nowhere.
  func resolved(_ schema: Schema) -> Schema {
    var schema = schema
    // Each step leads to another component, or the references are a circle.
    for _ in 0...components.count {
      guard let name = schema.reference, let target = component(name) else { break }
      schema = target.schema
    }
    return schema
  }

  /// The component that a schema refers to, as the document calls it.
  func writtenReference(of schema: Schema) -> String? {
    schema.reference.map { component($0)?.writtenKey ?? $0 }
  }

  /// The shape behind all references; `nil` where there is none, which a check reports.
  func resolvedShape(of schema: Schema) -> SchemaShape? {
    let schema = resolved(schema)
    return schema.reference == nil ? try? schema.shape() : nil
  }

  /// Whether `null` may stand for the schema, or for one of those that it refers to in turn.
  func allowsNull(_ schema: Schema) -> Bool {
    var schema = schema
    for _ in 0...components.count {
      guard !schema.allowsNull, let name = schema.reference, let target = component(name) else {
        break
      }
      schema = target.schema
    }
    return schema.allowsNull
  }
}
