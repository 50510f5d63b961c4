extension Check {
  /// Our own keys have the values that they may have, and none waits for a later version.
  static let dialectValues = Check { document, report in
    for object in document.objects {
      for member in object.node.object ?? [] {
        if unrendered.contains(member.name) {
          report.refuse(
            "\(member.name.quoted) is not rendered yet", at: member.nameRange,
            remedy: "Describe the response as it is on the wire, and remove the key.")
        }
        guard let key = DialectKey(rawValue: member.name), !key.accepts(member.value) else {
          continue
        }
        report.refuse(
          "\(member.name.quoted) has a value that it cannot have", at: member.value.range,
          remedy: key.allows)
      }
    }
  }

  private static let unrendered: Set<String> = ["x-result", "x-envelope"]
}
