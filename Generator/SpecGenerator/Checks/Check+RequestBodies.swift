extension Check {
  /// Requests carry JSON: an object, an array or any value.
  static let requestBodies = Check { document, report in
    for operation in document.operations {
      guard let body = operation.body else { continue }
      if operation.method == "get" {
        report.refuse(
          "\(operation.label) has a body", at: body.node.opening,
          remedy: "What a GET carries is in its query. Describe it as parameters.")
      }
      checkContent(body.content, of: body.node, label: "the request", &report)
      for schema in body.content.compactMap(\.schema) {
        switch document.resolvedShape(of: schema) {
        case .openEnum: break
        case .scalar(let scalar) where scalar != .json: break
        case .array(let element), .map(let element?):
          guard document.isWrittenOtherwise(element) else { continue }
          report.refuse(
            "the request of \(operation.label) is a list of amounts as numbers",
            at: schema.node.opening, remedy: "Describe an object, or the amounts as strings.")
          continue
        default: continue
        }
        report.refuse(
          "the request of \(operation.label) is a lone value", at: schema.node.opening,
          remedy: "Describe an object or an array.")
      }
    }
  }

  /// The payloads of webhooks are JSON.
  static let webhookBodies = Check { document, report in
    for webhook in document.webhooks {
      checkContent(webhook.body.content, of: webhook.body.node, label: "the payload", &report)
    }
  }

  /// Content is one form of JSON with a schema.
  static func checkContent(
    _ content: [MediaType], of node: JSONNode, label: String, _ report: inout Report
  ) {
    if content.isEmpty {
      report.refuse(
        "\(label) has no content", at: node.opening,
        remedy: "Describe it under \"content\", as \"application/json\".")
    }
    for media in content where !media.isJSON {
      report.refuse(
        "\(label) is \(media.name.quoted)", at: media.nameRange,
        remedy: "Only JSON is rendered. Describe it as \"application/json\", or remove it.")
    }
    for media in content where media.isJSON && media.schema == nil {
      report.refuse(
        "\(label) has no schema", at: media.nameRange,
        remedy: "Add one; \"schema\": {} takes any value.")
    }
    if content.filter(\.isJSON).count > 1 {
      report.refuse(
        "\(label) has more than one form", at: content[1].nameRange, remedy: "Leave one.")
    }
  }
}

extension Document {
  /// Whether there are values in it that a property has to write in another form.
  fileprivate func isWrittenOtherwise(_ schema: Schema) -> Bool {
    switch resolvedShape(of: schema) {
    case .scalar(let scalar): scalar.writtenProperty != nil
    case .array(let element), .map(let element?): isWrittenOtherwise(element)
    default: false
    }
  }
}
