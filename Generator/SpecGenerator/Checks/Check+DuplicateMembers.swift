extension Check {
  /// No object has two members of one name: readers would disagree about which one counts.
  static let duplicateMembers = Check { document, report in
    document.root.reportDuplicates(to: &report)
  }
}

extension JSONNode {
  fileprivate func reportDuplicates(to report: inout Report) {
    for element in array ?? [] { element.reportDuplicates(to: &report) }
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
      member.value.reportDuplicates(to: &report)
    }
  }
}
