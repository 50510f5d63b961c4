extension Check {
  /// Parameters are in the path, the query or a header, and are sent in the default style.
  static let parameters = Check { document, report in
    for operation in document.operations {
      var first: [String: SourceRange] = [:]
      for parameter in operation.parameters {
        checkPlace(of: parameter, &report)
        checkStyle(of: parameter, &report)
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

  private static func checkPlace(of parameter: Parameter, _ report: inout Report) {
    let place = parameter.node["in"]?.range ?? parameter.node.range
    switch parameter.place {
    case "query": break
    case "path":
      guard !parameter.isRequired else { return }
      report.refuse(
        "the path parameter \(parameter.name) is not required", at: parameter.nameRange,
        remedy: "Paths have no gaps. Add \"required\": true.")
    case "header":
      let isOurs = ["authorization", "content-type", "accept"].contains(parameter.name.lowercased())
      guard isOurs || !HTTPToken.isValid(parameter.name) else { return }
      report.refuse(
        "\(parameter.name.quoted) is no header that a caller sets", at: parameter.nameRange,
        remedy: "The client sets Authorization, Content-Type and Accept itself. Remove it.")
    case "cookie":
      report.refuse(
        "\(parameter.name) is a cookie", at: place,
        remedy: "Clients keep no cookies. Describe what the server takes instead.")
    default:
      report.refuse(
        "\(parameter.name) is in \(parameter.place.quoted)", at: place,
        remedy: "A parameter is in \"path\", \"query\" or \"header\".")
    }
  }

  private static func checkStyle(of parameter: Parameter, _ report: inout Report) {
    let standard = parameter.place == "query" ? "form" : "simple"
    if let style = parameter.node["style"], style.string != standard {
      report.refuse(
        "\(parameter.name) is sent in the style \(style.string?.quoted ?? style.kind)",
        at: style.range, remedy: "Only the default style is rendered, here \(standard.quoted).")
    }
    let explodes = standard == "form"
    if let explode = parameter.node["explode"], explode.bool != explodes {
      report.refuse(
        "\(parameter.name) changes \"explode\"", at: explode.range,
        remedy: "Only the default is rendered: a query repeats the name for each value.")
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
    var shape = document.resolvedShape(of: schema)
    if case .array(let items) = shape, parameter.place == "query", !document.allowsNull(items) {
      shape = document.resolvedShape(of: items)
    }
    switch shape {
    case nil, .openEnum: break
    case .scalar(let scalar) where scalar != .json: break
    default:
      report.refuse(
        "\(parameter.name) is no text", at: schema.node.opening,
        remedy: "A parameter is a string, a number or a boolean, in a query also an array of them.")
    }
  }
}
