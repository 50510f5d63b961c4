extension DocumentReader {
  static let methods = ["get", "put", "post", "delete", "patch"]

  mutating func readPaths() -> [Operation] {
    var operations: [Operation] = []
    for member in entries(of: root["paths"], "paths") where !member.name.hasPrefix("x-") {
      guard isWanted(member) else { continue }
      guard let item = pathItem(member.value), let methods = members(of: item, as: .pathItem)
      else { continue }
      guard let path = PathTemplate(member.name), member.name.hasPrefix("/") else {
        report.refuse(
          "\(member.name.quoted) is no path", at: member.nameRange,
          remedy: "A path starts with a slash and has its parameters in braces: /orders/{id}.")
        continue
      }
      let shared = readParameters(of: item)
      for method in methods where Self.methods.contains(method.name) {
        guard selection.includes(method.value, method: method.name, path: member.name) else {
          continue
        }
        guard members(of: method.value, as: .operation) != nil else { continue }
        var operation = readOperation(method, at: path, member.nameRange, shared)
        if operation.servers.isEmpty { operation.servers = readServers(of: item) }
        operations.append(operation)
      }
    }
    return operations
  }

  /// Whether any operation of a path is wanted. What is not may say anything.
  private func isWanted(_ path: JSONMember) -> Bool {
    guard selection.isPartial, path.value["$ref"] == nil else { return true }
    return (path.value.object ?? []).contains { method in
      selection.includes(method.value, method: method.name, path: path.name)
    }
  }

  /// A path item with what its `$ref` leads to; what stands beside the reference comes first.
  private mutating func pathItem(_ node: JSONNode) -> JSONNode? {
    guard node["$ref"] != nil else { return node }
    guard let target = resolve(node, in: "pathItems") else { return nil }
    let own = node.removing("$ref").object ?? []
    let others = (target.object ?? []).filter { node[$0.name] == nil }
    return .object(own + others, at: node.range)
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
    if !isOurs, let body = operation.body, body.node["content"]?.object?.isEmpty == true {
      report.remark("a request body of no content is left out", at: body.node.opening)
      operation.body = nil
    }
    // What a generator of documents writes for each operation, also for those that take nothing.
    if operation.method == "get", operation.body?.saysNothing == true { operation.body = nil }
    operation.responses = readResponses(of: operation)
    operation.servers = readServers(of: node)
    operation.security = node["security"].map { readRequirements($0) }
    return operation
  }

  private mutating func readParameters(of node: JSONNode) -> [Parameter] {
    elements(of: node["parameters"], "parameters").compactMap { node in
      guard let written = resolve(node, in: "parameters") else { return nil }
      let node = isOurs ? written : written.withTypeAsSchema
      guard members(of: node, as: .parameter) != nil,
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
      isRequired: node["required"]?.bool ?? false,
      content: readContent(node, label: "the request"))
  }

  private mutating func readResponses(of operation: Operation) -> [Response] {
    guard let node = operation.node["responses"] else {
      // 3.1 lets an operation say nothing about its answers: then any success is one.
      if isOurs { _ = missing("responses", of: operation.label, in: operation.node) }
      return []
    }
    let members = entries(of: node, "responses")
    let hasSuccess = members.contains { $0.name.hasPrefix("2") }
    return members.compactMap { member -> Response? in
      guard !member.name.hasPrefix("x-"), let node = resolve(member.value, in: "responses"),
        self.members(of: node, as: .response) != nil
      else { return nil }
      // Ranges are found in small letters, too.
      let isRange = !isOurs && member.name.lowercased().hasSuffix("xx")
      var response = Response(
        status: isRange ? member.name.uppercased() : member.name, statusRange: member.nameRange,
        annotations: Annotations(of: node))
      schemas.isOfRefusal =
        selection.isPartial && response.isError && (hasSuccess || response.status != "default")
      defer { schemas.isOfRefusal = false }
      response.content = readContent(node, label: "the response")
      return response
    }
  }

  private mutating func readContent(_ node: JSONNode, label: String) -> [MediaType] {
    entries(of: node["content"], "content").compactMap { member in
      guard members(of: member.value, as: .mediaType) != nil else { return nil }
      var media = MediaType(
        name: member.name, nameRange: member.nameRange,
        schema: member.value["schema"].map { readSchema($0, label: label) },
        encoding: readEncoding(of: member.value))
      // JSON of which nothing is said is any value.
      if !isOurs, media.schema == nil, media.isJSON {
        media.schema = readSchema(.object([], at: member.value.range), label: label)
      }
      return media
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
      guard selection.isPartial == false, let item = pathItem(member.value) else { continue }
      for method in members(of: item, as: .pathItem) ?? []
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

extension JSONNode {
  /// A parameter that says its type itself, as Swagger 2.0 has it, with a schema that says so.
  fileprivate var withTypeAsSchema: JSONNode {
    guard let members = object, self["schema"] == nil, self["content"] == nil,
      self["type"]?.string != nil
    else { return self }
    let words = Vocabulary.validation.union(["type", "format", "enum", "items", "default"])
    let schema = members.filter { words.contains($0.name) }
    return JSONNode.object(members.filter { !words.contains($0.name) }, at: range)
      .setting("schema", to: .object(schema, at: range))
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
