extension Check {
  /// What `x-pagination` names is there, and is what it has to be.
  static let pagination = Check { document, report in
    for operation in document.operations {
      guard let rule = operation.pagination else { continue }
      if !operation.isSafe {
        report.refuse(
          "\(operation.label) is read page by page and is not said to be safe",
          at: rule.node.opening,
          remedy: "Add \"x-repeatability\": \"safe\" if it changes nothing, or remove the key.")
      }
      checkParameters(of: operation, rule, &report)
      checkResult(of: operation, rule, document, &report)
    }

    func checkParameters(
      of operation: Operation, _ rule: PaginationRule, _ report: inout Report
    ) {
      for key in ["page", "offset", "cursor", "size"] {
        guard let node = rule.node[key], let name = node.string else { continue }
        let type = key == "cursor" ? "string" : "integer"
        guard let parameter = operation.parameters.first(where: { $0.name == name }) else {
          report.refuse(
            "\(operation.label) has no parameter \(name.quoted)", at: node.range,
            remedy: "Correct the name, or describe the parameter.")
          continue
        }
        guard let schema = parameter.schema, document.isPlain(schema, type),
          type == "integer" || !parameter.isRequired
        else {
          report.refuse(
            "\(name) cannot say which elements a page has", at: node.range,
            remedy: key == "cursor"
              ? "A cursor is a string that may be left out."
              : "The parameter is an integer without a scale.",
            notes: [.init(range: parameter.nameRange, message: "it is described here")])
          continue
        }
      }
    }

    /// The elements have the member that the next page is asked for by.
    func checkElement(
      of list: Schema?, _ rule: PaginationRule, _ document: Document, _ report: inout Report
    ) {
      guard case .lastElement(let name, _) = rule.style, let node = rule.node["last"],
        let list, case .array(let element) = document.resolvedShape(of: list)
      else { return }
      let member = document.resolved(element).properties.first { $0.name == name }
      if let member, !document.allowsNull(element), document.isPlain(member.schema, "string") {
        return
      }
      report.refuse(
        "the elements have no string \(name.quoted)", at: node.range,
        remedy: "Name the member of an element that the next page is asked for by: \"id\".",
        notes: [.init(range: element.node.opening, message: "the member is looked for here")])
    }

    func checkResult(
      of operation: Operation, _ rule: PaginationRule, _ document: Document,
      _ report: inout Report
    ) {
      guard operation.successBodies.count == 1, !operation.mayAnswerNothing,
        let result = document.resultSchema(of: operation), !document.allowsNull(result)
      else {
        report.refuse(
          "\(operation.label) does not always answer with a page", at: rule.node.opening,
          remedy: "Describe one body of JSON that is never null, or remove the key.")
        return
      }
      guard rule.items != nil else {
        guard case .array = document.resolvedShape(of: result) else {
          report.refuse(
            "\(operation.label) returns no array", at: rule.node.opening,
            remedy: "Name the member that holds the elements: \"items\": \"data\".")
          return
        }
        return checkElement(of: result, rule, document, &report)
      }
      let properties = document.resolved(result).properties
      let members = [
        ("items", "array"), ("total", "integer"), ("next", "string"), ("more", "boolean"),
      ]
      for (key, type) in members {
        guard let node = rule.node[key], let name = node.string else { continue }
        let schema = properties.first { $0.name == name }?.schema
        guard let schema, document.isPlain(schema, type) else {
          report.refuse(
            "the result of \(operation.label) has no \(type) \(name.quoted)", at: node.range,
            remedy: "Correct the name, or describe the member.",
            notes: [.init(range: result.node.opening, message: "the member is looked for here")])
          continue
        }
      }
      checkElement(
        of: properties.first { $0.name == rule.items }?.schema, rule, document, &report)
    }
  }
}

extension Operation {
  /// Whether it may be sent again whatever became of it.
  fileprivate var isSafe: Bool {
    node["x-repeatability"].map { $0.string == "safe" } ?? (method == "get")
  }
}

extension Document {
  /// Whether a schema is an array, an integer or a string, and nothing else in Swift.
  fileprivate func isPlain(_ schema: Schema, _ type: String) -> Bool {
    switch resolvedShape(of: schema) {
    case .array: type == "array"
    case .scalar(.integer): type == "integer"
    case .scalar(.string): type == "string"
    case .scalar(.boolean): type == "boolean"
    default: false
    }
  }
}
