extension Planner {
  mutating func planEndpoints() -> [EndpointPlan] {
    var methods = self.assigner(.methods)
    return document.operations.flatMap { operation in
      let id = operation.name
      let range = operation.node["operationId"]?.range ?? operation.methodRange
      let name = SwiftName(id, override: operation.annotations.swiftName?.string)
      let method = methods.assign(name.member, for: id, at: range, &report)
      let stream = operation.alternativeEvents.map { _ in
        methods.assign(name.member + "Stream", for: id, at: range, &report)
      }
      let all = operation.pagination.map { _ in
        methods.assign(name.ofAllPages, for: id, at: range, &report)
      }
      return plan(operation, named: name, method: method, stream: stream, all: all, at: range)
    }
  }

  private mutating func plan(
    _ operation: Operation, named name: SwiftName, method: String, stream: String?,
    all: String?, at range: SourceRange
  ) -> [EndpointPlan] {
    // Types of its own are in a namespace, which is there only if there are any.
    var namespace = self.scope([], .response)
    let hasTypes = operation.hasTypes || answersOwnType(operation)
    if hasTypes {
      let typeName = module.names.assign(name.type, for: name.wire, at: range, &report)
      namespace = TypeScope(
        path: [typeName], reserved: .nothing, isStrict: document.isOurs)
      namespace.isNamespace = true
    }
    let success = operation.successes.first
    var endpoint = EndpointPlan(
      id: operation.id ?? operation.label, name: method,
      documentation: Documentation(
        operation.annotations, fallback: "Calls `\(operation.label)`.",
        remark: operation.foreignScheme.map {
          "It asks for the security scheme `\($0)`, which the client does not send: pass it in the "
            + "headers of `options`."
        }),
      isDeprecated: operation.annotations.isDeprecated, method: operation.method,
      path: operation.path, pathParameters: planPathParameters(of: operation, in: &namespace),
      responseDescription: operation.successBodies.count > 1
        ? "What the provider answers, by its status."
        : success?.annotations.description?.ifAny ?? "What the provider answers.",
      repeatability: repeatability(of: operation), result: document.resultRule(of: operation),
      hasStandardResult: operation.node["x-result"] == nil,
      server: operation.servers.first.flatMap { server in
        servers.first { $0.url == server.url }?.name
      },
      authentication: document.authentication(of: operation))

    let request = planRequest(of: operation, in: &namespace)
    endpoint.request = request
    endpoint.content = planContent(of: operation)
    endpoint.answer = planAnswerForm(of: operation)
    endpoint.response = planResponse(
      of: operation, symbol: "\(names.client)/\(endpoint.symbol)", in: &namespace)
    let alternative = stream.flatMap {
      planStream(of: operation, beside: endpoint, named: $0, in: &namespace)
    }
    if let all {
      endpoint.pagination = planPagination(
        of: operation, calling: endpoint, named: all, in: namespace)
    }
    if hasTypes {
      finish(namespace, of: endpoint)
    }
    return [endpoint] + (alternative.map { [$0] } ?? [])
  }

  private mutating func finish(_ namespace: TypeScope, of endpoint: EndpointPlan) {
    let symbol = "``\(names.client)/\(endpoint.symbol)``"
    var types = namespace.types
    for index in types.indices where types[index].documentation.paragraphs.isEmpty {
      let content =
        switch types[index].kind {
        case .parameters(let fields) where fields.contains(where: \.place.isPartOfForm): "The form"
        case .parameters: "The query and headers"
        default: "The body"
        }
      types[index].documentation = Documentation("\(content) of \(symbol).")
    }
    module.types.append(
      TypePlan(
        path: namespace.path, documentation: Documentation("The types of \(symbol)."),
        kind: .namespace, nested: types))
  }

  private mutating func planPathParameters(
    of operation: Operation, in scope: inout TypeScope
  ) -> [EndpointPlan.PathParameter] {
    scope.direction = .request
    var assigner = self.assigner(.parameters)
    return operation.path.parameters.compactMap { wire in
      guard let parameter = operation.parameters(in: "path").first(where: { $0.name == wire }),
        let schema = parameter.schema
      else { return nil }
      let name = SwiftName(wire, override: parameter.annotations.swiftName?.string)
      return EndpointPlan.PathParameter(
        wire: wire,
        name: assigner.assign(name.member, for: wire, at: parameter.nameRange, &report),
        type: reference(to: schema, named: name, in: &scope),
        description: parameter.annotations.description?.ifAny ?? "`\(wire)` in the path.",
        style: writtenStyle(of: parameter))
    }
  }

  /// Reads get, and nothing more, unless the spec says otherwise.
  private func repeatability(of operation: Operation) -> EndpointPlan.Repeatability {
    let node = operation.node["x-repeatability"]
    if let header = node?["keyed"]?.string { return .keyed(header: header) }
    switch node?.string {
    case "safe": return .safe
    case "unsafe": return .unsafe
    default: return operation.method == "get" ? .safe : .unsafe
    }
  }
}

extension Operation {
  /// Whether what the caller passes needs types of the operation's own.
  fileprivate var hasTypes: Bool {
    hasParameters || isMultipart || bodySchema?.hasInlineType == true
      || parameters.compactMap(\.schema).contains(where: \.hasInlineType)
  }

  /// The schema of a body that is a type of its own: that of JSON, or of a form.
  private var bodySchema: Schema? {
    guard let media = body?.content.rendered, [.json, .form].contains(media.kind) else {
      return nil
    }
    return media.schema
  }

  /// Whether the body is made of fields and files.
  var isMultipart: Bool { body?.content.rendered?.kind == .multipart }

  /// Whether anything is sent in the query or in headers.
  var hasParameters: Bool { parameters.contains { $0.place != "path" } }
}

extension Schema {
  /// Whether an object or an enumeration without a name is part of the schema.
  var hasInlineType: Bool {
    switch try? shape() {
    case .object, .openEnum, .union: true
    case .array(let items): items.hasInlineType
    case .map(let value?), .expandable(let value), .clearable(let value): value.hasInlineType
    default: false
    }
  }
}
