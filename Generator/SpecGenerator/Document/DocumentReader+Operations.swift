extension DocumentReader {
  static let methods = ["get", "put", "post", "delete", "patch"]

  mutating func readPaths() -> [Operation] {
    var operations: [Operation] = []
    for member in entries(of: root["paths"], "paths") where !member.name.hasPrefix("x-") {
      guard let methods = members(of: member.value, as: .pathItem) else { continue }
      guard let path = PathTemplate(member.name), member.name.hasPrefix("/") else {
        report.refuse(
          "\(member.name.quoted) is no path", at: member.nameRange,
          remedy: "A path starts with a slash and has its parameters in braces: /orders/{id}.")
        continue
      }
      let shared = readParameters(of: member.value)
      for method in methods where Self.methods.contains(method.name) {
        guard members(of: method.value, as: .operation) != nil else { continue }
        operations.append(readOperation(method, at: path, member.nameRange, shared))
      }
    }
    return operations
  }

  private mutating func readOperation(
    _ method: JSONMember, at path: PathTemplate, _ pathRange: SourceRange, _ shared: [Parameter]
  ) -> Operation {
    let node = method.value
    var operation = Operation(
      node: node, method: method.name, methodRange: method.nameRange, path: path,
      pathRange: pathRange, annotations: Annotations(of: node))
    let own = readParameters(of: node)
    let inherited = shared.filter { shared in
      !own.contains { $0.name == shared.name && $0.place == shared.place }
    }
    operation.parameters = inherited + own
    operation.body = node["requestBody"].flatMap { readBody($0) }
    // What a generator of documents writes for each operation, also for those that take nothing.
    if operation.method == "get", operation.body?.saysNothing == true { operation.body = nil }
    operation.responses = readResponses(
      node["responses"] ?? missing("responses", of: operation.label, in: node))
    operation.servers = readServers(of: node)
    operation.security = node["security"].map { readRequirements($0) }
    return operation
  }

  private mutating func readParameters(of node: JSONNode) -> [Parameter] {
    elements(of: node["parameters"], "parameters").compactMap { node in
      guard let node = resolve(node, in: "parameters"),
        members(of: node, as: .parameter) != nil,
        let name = text("name", of: "a parameter", in: node),
        let place = text("in", of: "the parameter \(name)", in: node)
      else { return nil }
      let content = readContent(node, label: name)
      return Parameter(
        node: node, name: name, place: place, isRequired: node["required"]?.bool ?? false,
        schema: node["schema"].map { readSchema($0, label: name) } ?? content.first?.schema,
        annotations: Annotations(of: node),
        style: content.first?.isJSON == true ? .json : WireStyle(of: node, in: place),
        content: content)
    }
  }

  mutating func readBody(_ node: JSONNode) -> Body? {
    guard let node = resolve(node, in: "requestBodies"), members(of: node, as: .body) != nil else {
      return nil
    }
    return Body(
      node: node, annotations: Annotations(of: node),
      content: readContent(node, label: "the request"))
  }

  private mutating func readResponses(_ node: JSONNode) -> [Response] {
    guard !node.isNull else { return [] }
    return entries(of: node, "responses").compactMap { member in
      guard !member.name.hasPrefix("x-"), let node = resolve(member.value, in: "responses"),
        members(of: node, as: .response) != nil
      else { return nil }
      return Response(
        status: member.name, statusRange: member.nameRange, annotations: Annotations(of: node),
        content: readContent(node, label: "the response"))
    }
  }

  private mutating func readContent(_ node: JSONNode, label: String) -> [MediaType] {
    entries(of: node["content"], "content").compactMap { member in
      guard members(of: member.value, as: .mediaType) != nil else { return nil }
      return MediaType(
        name: member.name, nameRange: member.nameRange,
        schema: member.value["schema"].map { readSchema($0, label: label) },
        encoding: readEncoding(of: member.value))
    }
  }

  private mutating func readEncoding(of node: JSONNode) -> [String: Encoding] {
    var encoding: [String: Encoding] = [:]
    for member in entries(of: node["encoding"], "encoding") {
      guard members(of: member.value, as: .encoding) != nil else { continue }
      encoding[member.name] = Encoding(node: member.value)
    }
    return encoding
  }

  mutating func readWebhooks() -> [Webhook] {
    var webhooks: [Webhook] = []
    for member in entries(of: root["webhooks"], "webhooks") {
      // Providers are free in how they call: even a GET has been seen to carry a payload.
      for method in members(of: member.value, as: .pathItem) ?? []
      where Self.methods.contains(method.name) {
        guard members(of: method.value, as: .webhook) != nil,
          let body = method.value["requestBody"].flatMap({ readBody($0) })
        else { continue }
        webhooks.append(Webhook(name: member.name, nameRange: member.nameRange, body: body))
      }
    }
    return webhooks
  }
}

extension Body {
  /// Whether it is an object that lists its members, and lists none.
  fileprivate var saysNothing: Bool {
    content.allSatisfy { media in
      media.schema.map { $0.node["properties"]?.object?.isEmpty == true } ?? true
    }
  }
}
