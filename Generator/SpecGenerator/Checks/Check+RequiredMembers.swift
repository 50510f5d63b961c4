extension Check {
  /// What an object requires is listed among its properties, or else nothing would ask for it.
  static let requiredMembers = Check { document, report in
    // In specs of others, such a member is one of those that are not listed.
    guard document.isOurs else { return }
    for schema in document.allSchemas {
      for name in schema.node["required"]?.array ?? [] {
        guard let text = name.string, !schema.properties.contains(where: { $0.name == text }) else {
          continue
        }
        report.refuse(
          "\(schema.label) requires \(text.quoted), which is none of its properties",
          at: name.range, remedy: "Add the property, or correct the name.")
      }
    }
  }
}
