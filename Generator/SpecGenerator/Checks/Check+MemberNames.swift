extension Check {
  /// Member names can be written into JSON as they are: generated code does not escape them.
  static let memberNames = Check { document, report in
    for schema in document.allSchemas {
      for property in schema.properties {
        check(property.name, at: property.nameRange, &report)
        for alias in property.schema.node["x-aliases"]?.array ?? [] {
          check(alias.string ?? "", at: alias.range, &report)
        }
      }
    }
  }

  private static func check(_ name: String, at range: SourceRange, _ report: inout Report) {
    guard name.contains(where: { "\"\\".contains($0) }) || name.utf8.contains(where: { $0 < 0x20 })
    else { return }
    report.refuse(
      "the member name \(name.quoted) has to be escaped in JSON", at: range,
      remedy: "Names with quotes, backslashes or control characters are not rendered.")
  }
}
