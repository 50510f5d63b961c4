/// Which components are part of what the caller sends, and which of what the provider sends.
struct Usage {
  private let requests: Set<String>
  private let responses: Set<String>
  /// Where the schemas stand that are part of the body of a `PATCH`.
  private let patched: Set<Int>

  init(of document: Document) {
    requests = Self.reached(from: document.requestSchemas, in: document)
    responses = Self.reached(from: document.responseSchemas, in: document)
    var patched: Set<Int> = []
    let patches = document.operations.filter { $0.method == "patch" }
      .compactMap { $0.body?.content.rendered }.filter(\.isJSON)
    _ = Self.reached(
      from: patches.compactMap(\.schema), in: document,
      visit: { patched.insert($0.node.range.start.offset) })
    self.patched = patched
  }

  /// Whether the schema is part of the body of a `PATCH`, in which a member that is absent stays as
  /// it is, and one that is `null` is removed.
  func isPatched(_ schema: Schema) -> Bool { patched.contains(schema.node.range.start.offset) }

  /// A component that nothing refers to counts as the provider's: its values can be read.
  func direction(of component: String) -> Direction {
    guard requests.contains(component) else { return .response }
    return responses.contains(component) ? .both : .request
  }

  /// The components that schemas lead to, over the properties that are followed. A list of what is
  /// left to look at, since references may follow each other without end.
  static func reached(
    from schemas: [Schema], in document: Document, visit: (Schema) -> Void = { _ in },
    isFollowed: (Property) -> Bool = { _ in true }
  ) -> Set<String> {
    var reached: Set<String> = []
    var rest = schemas
    while let schema = rest.popLast() {
      visit(schema)
      if let name = schema.reference, reached.insert(name).inserted,
        let target = document.component(name)
      {
        rest.append(target.schema)
      }
      rest += schema.properties.filter(isFollowed).map(\.schema) + schema.alternatives
      if let items = schema.items { rest.append(items) }
      if case .schema(let value) = schema.additional { rest.append(value) }
    }
    return reached
  }
}
