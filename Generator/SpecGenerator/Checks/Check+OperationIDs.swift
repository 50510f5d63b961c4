extension Check {
  /// Every operation of our own specs has an id of its own, which its method is named after. In specs
  /// of others, one without is named after method and path, and equal ids are told apart.
  static let operationIDs = Check { document, report in
    var first: [String: SourceRange] = [:]
    guard document.isOurs else { return }
    for operation in document.operations {
      guard let node = operation.node["operationId"] else {
        report.refuse(
          "\(operation.label) has no operationId", at: operation.methodRange,
          remedy: "Its method is named after it. Add one of verb and noun: \"createOrder\".")
        continue
      }
      guard let id = node.string, !id.isEmpty else {
        report.refuse(
          "the operationId of \(operation.label) is no name", at: node.range,
          remedy: "It is a string of verb and noun: \"createOrder\".")
        continue
      }
      if let earlier = first[id] {
        report.refuse(
          "a second operation is called \(id.quoted)", at: node.range,
          remedy: "Ids tell operations apart. Rename one.",
          notes: [.init(range: earlier, message: "the first one is here")])
      }
      first[id] = node.range
    }
  }
}
