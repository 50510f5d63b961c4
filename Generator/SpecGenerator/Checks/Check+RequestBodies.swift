extension Check {
  /// Requests carry JSON, a form, text or bytes.
  static let requestBodies = Check { document, report in
    for operation in document.operations {
      guard let body = operation.body else { continue }
      if operation.method == "get" {
        report.refuse(
          "\(operation.label) has a body", at: body.node.opening,
          remedy: "What a GET carries is in its query. Describe it as parameters.")
      }
      checkContent(body.content, of: body.node, label: "the request", &report)
      guard let media = body.content.rendered, let schema = media.schema else { continue }
      switch media.kind {
      case .json: checkJSON(schema, of: operation, in: document, &report)
      case .form, .multipart: checkForm(media, schema, of: operation, in: document, &report)
      case .text, .binary, .events: break
      }
    }
  }

  private static func checkJSON(
    _ schema: Schema, of operation: Operation, in document: Document, _ report: inout Report
  ) {
    guard document.isWrittenOtherwise(schema) else { return }
    report.refuse(
      "the request of \(operation.label) is an amount as a number, or a list of them",
      at: schema.node.opening, remedy: "Describe an object, or the amounts as strings.")
  }

  /// A form is an object, whose members are sent as its encodings say.
  private static func checkForm(
    _ media: MediaType, _ schema: Schema, of operation: Operation, in document: Document,
    _ report: inout Report
  ) {
    switch document.resolvedShape(of: schema) {
    case nil, .object: break
    case .map, .union, .scalar(.json):
      guard media.kind == .multipart else { break }
      fallthrough
    default:
      report.refuse(
        "the form of \(operation.label) is no object", at: schema.node.opening,
        remedy: "List its fields with \"properties\".")
    }
    for property in document.resolved(schema).properties {
      guard let encoding = media.encoding[property.name] else { continue }
      let forms = WireStyle.forms(in: "query")
      if let stated = encoding.node["style"],
        encoding.style.map({ forms.contains($0.form) }) != true
      {
        report.refuse(
          "\(property.name) is sent in the style \(stated.string?.quoted ?? stated.kind)",
          at: stated.range,
          remedy: "A form has the styles "
            + forms.map(\.rawValue.quoted).joined(separator: ", ") + ".")
      } else if let style = encoding.style, !style.takesNestedValues,
        let inner = document.parts(of: property.schema).first(where: {
          !document.parts(of: $0).isEmpty
        })
      {
        report.refuse(
          "\(property.name) holds \(inner.label), which is no text", at: inner.node.opening,
          remedy: "Encode it with \"style\": \"deepObject\", or as \"application/json\".")
      }
    }
  }

  /// The payloads of webhooks are JSON.
  static let webhookBodies = Check { document, report in
    for webhook in document.webhooks {
      let content = webhook.body.content
      checkContent(content, of: webhook.body.node, label: "the payload", &report)
      if let media = content.rendered, !media.isJSON {
        report.refuse(
          "the payload is \(media.name.quoted)", at: media.nameRange,
          remedy: "Only JSON is rendered. Describe it as \"application/json\", or remove it.")
      }
    }
  }

  /// Content has a form, and JSON and forms say what is in them.
  static func checkContent(
    _ content: [MediaType], of node: JSONNode, label: String, _ report: inout Report
  ) {
    guard let media = content.rendered else {
      report.refuse(
        "\(label) has no content", at: node.opening,
        remedy: "Describe it under \"content\", as \"application/json\".")
      return
    }
    guard media.schema == nil, ![.text, .binary, .events].contains(media.kind) else { return }
    report.refuse(
      "\(label) has no schema", at: media.nameRange,
      remedy: "Add one; \"schema\": {} takes any value.")
  }
}

extension Document {
  /// Whether there are values in it that a property has to write in another form.
  fileprivate func isWrittenOtherwise(_ schema: Schema) -> Bool {
    var schema = schema
    // What is an array of itself is refused elsewhere. Text has no more levels than it is read with.
    for _ in 0...(128 + components.count) {
      switch resolvedShape(of: schema) {
      case .scalar(let scalar): return scalar.writtenProperty != nil
      case .array(let element), .map(let element?): schema = element
      default: return false
      }
    }
    return false
  }
}
