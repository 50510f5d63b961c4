extension Check {
  /// In our own specs an operation's id is a verb and a noun. Specs of others are as they are.
  static let operationNames = Check { document, report in
    guard document.isOurs else { return }
    for operation in document.operations {
      guard let node = operation.node["operationId"], let id = node.string else { continue }
      let words = SwiftName.words(of: id).map { $0.lowercased() }
      let isCamelCase = SwiftName.isIdentifier(id) && id.first?.isLowercase == true
      if isCamelCase, words.count > 1, verbs.contains(words[0]) { continue }
      report.refuse(
        "the operationId \(id.quoted) is not a verb and a noun", at: node.range,
        remedy: "Start with one of: \(verbs.joined(separator: ", ")).")
    }
  }

  private static let verbs = [
    "accept", "archive", "assign", "authenticate", "cancel", "capture", "confirm", "create",
    "delete", "disable", "enable", "estimate", "expire", "list", "prepare", "quote", "refresh",
    "refund", "remove", "retrieve", "search", "send", "unarchive", "update", "verify",
  ]
}
