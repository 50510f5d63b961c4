extension Check {
  /// Our own keys have the values that they may have.
  static let dialectValues = Check { document, report in
    for object in document.objects {
      for member in object.node.object ?? [] { DialectKey.check(member, &report) }
    }
  }
}

extension DialectKey {
  /// Refuses a member that is a key of ours with a value that it cannot have.
  static func check(_ member: JSONMember, _ report: inout Report) {
    guard let key = DialectKey(rawValue: member.name), !key.accepts(member.value) else { return }
    report.refuse(
      "\(member.name.quoted) has a value that it cannot have", at: member.value.range,
      remedy: key.allows)
  }
}
