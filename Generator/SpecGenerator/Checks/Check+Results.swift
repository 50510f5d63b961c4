extension Check {
  /// What `x-result` looks for is in the answers of the operations that it applies to.
  static let results = Check { document, report in
    for operation in document.operations {
      if let own = operation.node["x-result"], ResultRule(own) != nil,
        operation.successSchema == nil
      {
        report.refuse(
          "\(operation.label) answers nothing that a result could be in", at: own.opening,
          remedy: "Describe the content of its successful answer, or remove the key.")
      }
      guard let rule = document.resultRule(of: operation), let body = operation.successSchema
      else { continue }
      let schema = document.resolved(body)
      let names = [rule.member, rule.refusal?.member].compactMap { $0 }
      for name in names where !schema.properties.contains(where: { $0.name == name }) {
        report.refuse(
          "the answer of \(operation.label) has no member \(name.quoted)", at: body.node.opening,
          remedy: "Describe the whole body, or say with \"x-result\": {} that it is the result.",
          notes: [.init(range: rule.node.opening, message: "the member is looked for here")])
      }
      for property in schema.properties where names.contains(property.name) {
        guard let aliases = property.schema.node["x-aliases"] else { continue }
        report.refuse(
          "\(property.name) has other names, and results are looked for by this one alone",
          at: aliases.opening,
          remedy: "Remove the names, or say with \"x-result\": {} that the body is the result.",
          notes: [.init(range: rule.node.opening, message: "the member is looked for here")])
      }
    }
  }
}
