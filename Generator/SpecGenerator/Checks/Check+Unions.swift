extension Check {
  /// The alternatives of a union are objects that say which of them they are.
  static let unions = Check { document, report in
    for schema in document.allSchemas {
      guard case .union(let union) = try? schema.shape() else { continue }
      for alternative in schema.alternatives {
        guard let name = alternative.reference, case nil = document.object(name) else { continue }
        report.refuse(
          "the alternative \(name) of \(schema.label) is no object",
          at: alternative.range(of: "$ref"), remedy: "Describe it with \"properties\".")
      }
      for variant in union.variants { check(variant, of: union, in: document, &report) }
    }
  }

  private static func check(
    _ variant: Union.Variant, of union: Union, in document: Document, _ report: inout Report
  ) {
    guard let object = document.object(variant.component) else { return }
    guard let property = object.properties.first(where: { $0.name == union.member }) else {
      report.refuse(
        "\(variant.component) has no property \(union.member.quoted), which tells it apart",
        at: document.component(variant.component)?.nameRange ?? object.node.opening,
        remedy: "Add it: { \"type\": \"string\", \"const\": \(variant.kind.quoted) }.")
      return
    }
    guard let constant = property.schema.constant, constant != variant.kind else { return }
    report.refuse(
      "\(variant.component) is told apart by \(variant.kind.quoted), and says "
        + constant.quoted,
      at: property.schema.range(of: "const"), remedy: "Say the same in both places.",
      notes: [.init(range: variant.kindRange, message: "the other text is here")])
  }
}

extension Document {
  /// A component that is an object.
  fileprivate func object(_ name: String) -> Schema? {
    guard let schema = component(name)?.schema, case .object = try? schema.shape() else {
      return nil
    }
    return schema
  }
}
