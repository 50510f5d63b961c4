extension Check {
  /// What is read as text is a string, and what is read as a flag is true or false.
  static let memberKinds = Check { document, report in
    for object in document.objects {
      for member in object.node.object ?? [] {
        if texts.contains(member.name), member.value.string == nil {
          report.refuse(
            "\(member.name.quoted) is \(member.value.kind)", at: member.value.range,
            remedy: "OpenAPI has a string here.")
        }
        let isFlag = flags.contains(member.name) || object.isOptional && member.name == "required"
        if isFlag, member.value.bool == nil {
          report.refuse(
            "\(member.name.quoted) is \(member.value.kind)", at: member.value.range,
            remedy: "OpenAPI has true or false here.")
        }
        if member.name == "enum", member.value.array == nil {
          report.refuse(
            "\"enum\" is \(member.value.kind)", at: member.value.range,
            remedy: "OpenAPI has an array here.")
        }
      }
    }
  }

  // What is required or is the id of an operation has a check of its own.
  private static let texts: Set<String> = [
    "title", "summary", "description", "format", "scheme",
  ]
  private static let flags: Set<String> = ["deprecated", "nullable", "explode", "allowReserved"]
}

extension DocumentObject {
  /// Whether the object may say that it is required, which in a schema is a list of members.
  fileprivate var isOptional: Bool { kind == .parameter || kind == .body }
}
