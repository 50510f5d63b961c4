extension Check {
  /// No alternative of a value is the value itself: reading it would not end.
  static let unionCycles = Check { document, report in
    for component in document.components where !component.schema.alternatives.isEmpty {
      var reached: Set<String> = []
      var rest = component.schema.alternativeReferences
      while let key = rest.popLast() {
        guard reached.insert(key).inserted else { continue }
        rest += document.component(key)?.schema.alternativeReferences ?? []
      }
      guard reached.contains(component.key) else { continue }
      report.refuse(
        "\(component.name) is one of itself", at: component.nameRange,
        remedy: "Leave that alternative out: it adds no values to the others.")
    }
  }
}

extension Schema {
  /// The components that a value may be instead, without any type around them.
  fileprivate var alternativeReferences: [String] {
    reference.map { [$0] } ?? alternatives.flatMap(\.alternativeReferences)
  }
}
