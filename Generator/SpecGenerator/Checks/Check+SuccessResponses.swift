extension Check {
  /// An operation that succeeds answers one type, or nothing.
  static let successResponses = Check { document, report in
    for operation in document.operations {
      guard operation.node["responses"] != nil else { continue }
      for response in operation.responses where !isStatus(response.status) {
        report.refuse(
          "\(operation.label) answers \(response.status.quoted)", at: response.statusRange,
          remedy: "A status is 2XX, 4XX or 5XX, a number of these, or \"default\".")
      }
      let successes = operation.responses.filter(\.isSuccess)
      guard let first = successes.first else {
        report.refuse(
          "\(operation.label) has no response for success", at: operation.methodRange,
          remedy: "Add one, such as \"200\", or \"2XX\" where the status is not documented.")
        continue
      }
      for response in successes where !response.content.isEmpty {
        checkContent(
          response.content, of: response.content[0].schema?.node ?? operation.node,
          label: "the response", &report)
        checkIsJSON(response.content, label: "the response", &report)
      }
      for other in successes.dropFirst() where other.shapeKey != first.shapeKey {
        report.refuse(
          "\(operation.label) answers success in more than one shape", at: other.statusRange,
          remedy: "Refer to one schema in both, with optional members where they differ.",
          notes: [.init(range: first.statusRange, message: "the other shape is here")])
      }
    }
  }

  private static func isStatus(_ status: String) -> Bool {
    if status == "default" { return true }
    guard status.utf8.count == 3, let first = status.first, "245".contains(first) else {
      return false
    }
    let rest = status.dropFirst()
    return rest == "XX" || rest.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
  }
}

extension Response {
  /// What two responses of one shape have in common: the component, or nothing at all.
  fileprivate var shapeKey: String {
    guard let schema = content.first?.schema else { return "" }
    return schema.reference ?? "inline at \(schema.node.range.start.offset)"
  }
}
