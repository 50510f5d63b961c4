extension Operation {
  /// Settles what documents of others say wrongly of parameters, where there is no doubt: OpenAPI
  /// itself ignores headers that a client sets, and a path has each of its parameters.
  mutating func settleParameters(without headers: Set<String>, _ report: inout Report) {
    let template = path.parameters
    parameters = parameters.compactMap { parameter in
      var parameter = parameter
      switch parameter.place {
      case "header" where headers.contains(parameter.name.lowercased()):
        report.remark(
          "the header \(parameter.name.quoted) is left out: a client sets it itself",
          at: parameter.nameRange)
        return nil
      case "path" where !template.contains(parameter.name):
        report.remark(
          "\(parameter.name.quoted) is left out: it is not in the path", at: parameter.nameRange)
        return nil
      case "path":
        parameter.isRequired = true
        return parameter
      default: return parameter
      }
    }
    let described = Set(parameters(in: "path").map(\.name))
    for name in template where !described.contains(name) {
      report.remark(
        "\(name.quoted) in the path is not described: it is taken for a string",
        at: pathRange)
      parameters.append(.undescribed(name, at: pathRange))
    }
  }
}

extension Document {
  /// The headers that a client sets in any case, in lower case: a caller's value would be lost, or
  /// break the request.
  func headersOfClient(in operation: Operation) -> Set<String> {
    var names: Set = [
      "accept", "authorization", "connection", "content-length", "content-type", "host",
      "transfer-encoding",
    ]
    for scheme in security.schemes where scheme.type == "apiKey" && scheme.location == "header" {
      if let name = scheme.headerName { names.insert(name.lowercased()) }
    }
    if let name = operation.node["x-repeatability"]?["keyed"]?.string {
      names.insert(name.lowercased())
    }
    return names
  }
}

extension Parameter {
  /// A parameter of a path that is nothing but in its braces.
  fileprivate static func undescribed(_ name: String, at range: SourceRange) -> Self {
    let type = JSONNode(value: .string("string"), range: range)
    var schema = Schema(
      node: JSONNode.object([], at: range).setting("type", to: type), label: name)
    schema.types = ["string"]
    return Parameter(
      node: .object([], at: range), name: name, place: "path", isRequired: true, schema: schema,
      annotations: Annotations(), style: WireStyle(defaultIn: "path"))
  }
}
