extension Check {
  /// No object has two members of one name: readers would disagree about which one counts.
  static let duplicateMembers = Check { document, report in
    guard !document.isOurs else { return document.root.reportDuplicates(to: &report) }
    // In specs of others, what is not read may say anything.
    for object in document.objects {
      object.node.reportOwnDuplicates(to: &report)
      for name in ["properties", "mapping", "content", "responses"] {
        object.node[name]?.reportOwnDuplicates(to: &report)
      }
    }
  }
}

extension JSONNode {
  fileprivate func reportDuplicates(to report: inout Report) {
    for element in array ?? [] { element.reportDuplicates(to: &report) }
    reportOwnDuplicates(to: &report)
    for member in object ?? [] { member.value.reportDuplicates(to: &report) }
  }

  fileprivate func reportOwnDuplicates(to report: inout Report) {
    var first: [String: SourceRange] = [:]
    for member in object ?? [] {
      if let earlier = first[member.name] {
        report.refuse(
          "a second member is named \(member.name.quoted)", at: member.nameRange,
          remedy: "Rename one, or remove the one that does not count.",
          notes: [.init(range: earlier, message: "the first one is here")])
      } else {
        first[member.name] = member.nameRange
      }
    }
  }
}
