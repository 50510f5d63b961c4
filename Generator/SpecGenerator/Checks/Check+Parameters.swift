extension Check {
  /// Parameters are in one of four places, and are sent in a style that OpenAPI has for it.
  static let parameters = Check { document, report in
    for operation in document.operations {
      var first: [String: SourceRange] = [:]
      let headers = document.headersOfClient(in: operation)
      for parameter in operation.parameters {
        checkPlace(of: parameter, headersOfClient: headers, &report)
        checkStyle(of: parameter, &report)
        checkContent(of: parameter, &report)
        checkShape(of: parameter, in: document, &report)
        let key = "\(parameter.place) \(parameter.name)"
        if let earlier = first[key] {
          report.refuse(
            "\(operation.label) describes \(parameter.name.quoted) twice",
            at: parameter.nameRange, remedy: "Remove one.",
            notes: [.init(range: earlier, message: "the first one is here")])
        }
        first[key] = parameter.nameRange
      }
    }
  }

  private static func checkPlace(
    of parameter: Parameter, headersOfClient: Set<String>, _ report: inout Report
  ) {
    let place = parameter.node["in"]?.range ?? parameter.node.range
    switch parameter.place {
    case "query": break
    case "path":
      guard !parameter.isRequired else { return }
      report.refuse(
        "the path parameter \(parameter.name) is not required", at: parameter.nameRange,
        remedy: "Paths have no gaps. Add \"required\": true.")
    case "header":
      let isOurs = headersOfClient.contains(parameter.name.lowercased())
      guard isOurs || !HTTPToken.isValid(parameter.name) else { return }
      report.refuse(
        "\(parameter.name.quoted) is no header that a caller sets", at: parameter.nameRange,
        remedy: """
          Remove it. A client sets its key, an idempotency key, Accept, Authorization and what
          describes the body and the connection itself.
          """)
    case "cookie":
      guard !HTTPToken.isValid(parameter.name) else { return }
      report.refuse(
        "\(parameter.name.quoted) is no name of a cookie", at: parameter.nameRange,
        remedy: "A cookie has a name of letters, digits and !#$%&'*+-.^_`|~.")
    default:
      report.refuse(
        "\(parameter.name) is in \(parameter.place.quoted)", at: place,
        remedy: ["body", "formData"].contains(parameter.place)
          ? "That is Swagger 2.0. OpenAPI 3 describes what is sent with \"requestBody\"."
          : "A parameter is in \"path\", \"query\", \"header\" or \"cookie\".")
    }
  }

  private static func checkStyle(of parameter: Parameter, _ report: inout Report) {
    let forms = WireStyle.forms(in: parameter.place)
    guard let node = parameter.node["style"], parameter.content.isEmpty else { return }
    if let style = parameter.style, forms.contains(style.form) { return }
    let names = forms.map(\.rawValue.quoted).joined(separator: ", ")
    report.refuse(
      "\(parameter.name) is sent in the style \(node.string?.quoted ?? node.kind)",
      at: node.range,
      remedy: "A parameter in \(parameter.place.quoted) is sent as \(names).")
  }

  private static func checkContent(of parameter: Parameter, _ report: inout Report) {
    guard let node = parameter.node["content"] else { return }
    if parameter.node["schema"] != nil {
      report.refuse(
        "\(parameter.name) has a schema and content", at: node.opening,
        remedy: "Remove one. A schema is sent in a style, content as it says.")
    } else if parameter.content.count != 1 || parameter.content[0].schema == nil {
      report.refuse(
        "\(parameter.name) has content that says not what it is", at: node.opening,
        remedy: "Describe one form, with its schema: \"application/json\".")
    } else if let form = parameter.content.first, !form.isJSON, !form.isText {
      report.refuse(
        "\(parameter.name) is \(form.name.quoted)", at: form.nameRange,
        remedy: "The content of a parameter is \"application/json\" or \"text/plain\".")
    }
  }

  private static func checkShape(
    of parameter: Parameter, in document: Document, _ report: inout Report
  ) {
    guard let schema = parameter.schema else {
      if parameter.node["content"] == nil {
        report.refuse(
          "\(parameter.name) has no schema", at: parameter.node.opening,
          remedy: "Add one: \"schema\": { \"type\": \"string\" }.")
      }
      return
    }
    guard let style = parameter.style, !style.takesNestedValues,
      let inner = document.parts(of: schema).first(where: { !document.parts(of: $0).isEmpty })
    else { return }
    report.refuse(
      "\(parameter.name) holds \(inner.label), which is no text", at: inner.node.opening,
      remedy: parameter.place == "query"
        ? """
        OpenAPI has no spelling for it in this style.
        Say how it is sent: "style": "deepObject", or "content" of "application/json".
        """
        : "Say how it is sent: describe it as \"content\" of \"application/json\".")
  }
}

extension Document {
  /// The schemas of the elements of an array, or of the members of an object.
  func parts(of schema: Schema) -> [Schema] {
    switch resolvedShape(of: schema) {
    case .array(let items): [items]
    case .map(let value?): [value]
    case .object: resolved(schema).properties.map(\.schema)
    default: []
    }
  }
}
