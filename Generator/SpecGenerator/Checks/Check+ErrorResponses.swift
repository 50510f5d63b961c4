extension Check {
  /// All refusals of an API have one body, so that all its methods throw one error.
  static let errorResponses = Check { document, report in
    var first: (name: String, range: SourceRange)?
    for operation in document.operations {
      for response in operation.responses where response.isError && !response.content.isEmpty {
        checkContent(
          response.content, of: response.content[0].schema?.node ?? operation.node,
          label: "the refusal", &report)
        checkIsJSON(response.content, label: "the refusal", &report)
        guard let schema = response.content.first(where: \.isJSON)?.schema else { continue }
        guard let name = schema.reference else {
          if schema.node["$ref"] == nil {
            report.refuse(
              "the refusal of \(operation.label) has no name", at: schema.node.opening,
              remedy: "Move it to components/schemas, and refer to it with \"$ref\".")
          }
          continue
        }
        if let first, first.name != name {
          report.refuse(
            "\(operation.label) refuses with \(name), others with \(first.name)",
            at: schema.range(of: "$ref"),
            remedy: "Refer to one schema in all of them, with optional members where they differ.",
            notes: [.init(range: first.range, message: "the other one is here")])
        }
        first = first ?? (name, schema.range(of: "$ref"))
      }
    }
  }
}
