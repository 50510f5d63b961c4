extension Check {
  /// An operation says what it answers when it succeeds.
  static let successResponses = Check { document, report in
    for operation in document.operations {
      guard operation.node["responses"] != nil else { continue }
      for response in operation.responses where !isStatus(response.status) {
        report.refuse(
          "\(operation.label) answers \(response.status.quoted)", at: response.statusRange,
          remedy: "A status is 2XX, 4XX or 5XX, a number of these, or \"default\".")
      }
      guard !operation.successes.isEmpty else {
        // Redirects are not followed, and are nothing to read.
        if operation.responses.contains(where: \.isRedirect) { continue }
        guard document.isOurs else {
          report.remark(
            "\(operation.label) has no response for success: what it answers is not read",
            at: operation.methodRange)
          continue
        }
        report.refuse(
          "\(operation.label) has no response for success", at: operation.methodRange,
          remedy: "Add one, such as \"200\", or \"2XX\" where the status is not documented.")
        continue
      }
      for response in operation.successes where !response.content.isEmpty {
        checkContent(
          response.content, of: response.content[0].schema?.node ?? operation.node,
          label: "the response", &report)
      }
      let bodies = operation.successBodies
      if bodies.count > 1, let rule = document.resultRule(of: operation), !rule.isEmpty {
        report.refuse(
          "\(operation.label) answers success in more than one shape", at: bodies[1].nameRange,
          remedy: "A result is looked for in one. Say with \"x-result\": {} that each is its own.",
          notes: [.init(range: rule.node.opening, message: "the result is looked for here")])
      }
    }
  }

  private static func isStatus(_ status: String) -> Bool {
    if status == "default" { return true }
    guard status.utf8.count == 3, let first = status.first, "12345".contains(first) else {
      return false
    }
    let rest = status.dropFirst()
    return rest == "XX" || rest.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
  }
}

extension Response {
  fileprivate var isRedirect: Bool { status.hasPrefix("3") }
}
