extension Check {
  /// No component contains itself, which a Swift struct cannot. Through an array or a map of
  /// objects it may; an array of itself is nothing at all.
  static let schemaCycles = Check { document, report in
    var search = CycleSearch(document: document, report: report)
    for component in document.components { search.visit(component.name, at: component.nameRange) }
    report = search.report
  }
}

/// A search for ways from a component back to itself, over what it contains.
private struct CycleSearch {
  /// How many components may contain each other. The search recurses, and so does planning.
  private static let maximumDepth = 200

  let document: Document
  var report: Report
  private var path: [String] = []
  private var finished: Set<String> = []

  init(document: Document, report: Report) {
    self.document = document
    self.report = report
  }

  mutating func visit(_ name: String, at range: SourceRange) {
    guard !finished.contains(name), let schema = document.component(name)?.schema else { return }
    guard !path.contains(name) else {
      report.refuse(
        "\(name) contains itself", at: range,
        remedy: "Refer to it through an array of objects, or by its id.")
      return
    }
    guard path.count < Self.maximumDepth else {
      report.refuse(
        "\(name) is inside of more than \(Self.maximumDepth) other components", at: range,
        remedy: "Refer to it by its id.")
      return
    }
    path.append(name)
    visitParts(of: schema)
    path.removeLast()
    finished.insert(name)
  }

  private mutating func visitParts(of schema: Schema) {
    if let reference = schema.reference { visit(reference, at: schema.range(of: "$ref")) }
    for property in schema.properties { visitParts(of: property.schema) }
    for alternative in schema.alternatives { visitParts(of: alternative) }
    if let items = schema.items { visitElement(items) }
    if case .schema(let value) = schema.additional { visitElement(value) }
  }

  /// An element is stored elsewhere, so only what has no name of its own in Swift goes on here.
  private mutating func visitElement(_ element: Schema) {
    if let reference = element.reference, document.isNamedType(reference) { return }
    if element.properties.isEmpty, element.alternatives.isEmpty { visitParts(of: element) }
  }
}

extension Document {
  /// Whether a component becomes a type; the others are written out where they are used.
  func isNamedType(_ name: String) -> Bool {
    guard let schema = component(name)?.schema else { return false }
    switch try? schema.shape() {
    case .object, .openEnum, .union: return true
    default: return false
    }
  }
}
