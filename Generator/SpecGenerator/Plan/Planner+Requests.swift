extension Planner {
  /// What the caller passes: the body, or a `Request` of parameters with the body among them.
  mutating func planRequest(
    of operation: Operation, in scope: inout TypeScope
  ) -> EndpointPlan.Request? {
    scope.direction = .request
    guard let body = operation.body, !operation.hasParameters, !operation.isMultipart else {
      return operation.hasParameters || operation.isMultipart
        ? planParameters(of: operation, in: &scope) : nil
    }
    let description = body.annotations.description?.ifAny
    guard
      let type = bodyType(
        of: body, named: SwiftName("Request"), in: &scope, fallback: description ?? "")
    else { return nil }
    return EndpointPlan.Request(
      type: type, hasDefault: false, presence: presence(of: body),
      description: description ?? body.content.rendered?.schema?.annotations.description?.ifAny
        ?? "What is sent.")
  }

  /// Whether a body has to be sent, and may be `null` where it has to.
  private func presence(of body: Body) -> EndpointPlan.BodyPresence {
    guard body.isRequired else { return .optional }
    guard let media = body.content.rendered, media.isJSON, let schema = media.schema else {
      return .always
    }
    // A value of which nothing is said has a `null` of its own.
    if case .scalar(.json) = document.resolvedShape(of: schema) { return .always }
    return document.allowsNull(schema) ? .nullable : .always
  }

  /// The type of a body that is one value; `nil` where there is none.
  private mutating func bodyType(
    of body: Body, named name: SwiftName, in scope: inout TypeScope, fallback: String? = nil
  ) -> TypeReference? {
    guard let media = body.content.rendered else { return nil }
    switch media.kind {
    case .text, .events: return .scalar(.string)
    case .binary: return .scalar(.binary)
    case .multipart: return nil
    case .json, .form:
      return media.schema.map { reference(to: $0, named: name, in: &scope, fallback: fallback) }
    }
  }

  private mutating func planParameters(
    of operation: Operation, in scope: inout TypeScope
  ) -> EndpointPlan.Request {
    let typeName = scope.names.assign(
      "Request", for: "Request", at: operation.methodRange, &report)
    var inner = self.scope(scope.path + [typeName], .request)
    var assigner = self.assigner(.requestProperties)
    var fields = operation.parameters.compactMap { parameter -> ParameterPlan? in
      guard let place = ParameterPlan.Place(rawValue: parameter.place),
        let schema = parameter.schema
      else { return nil }
      let name = SwiftName(parameter.name, override: parameter.annotations.swiftName?.string)
      return ParameterPlan(
        place: place,
        property: PropertyPlan(
          name: assigner.assign(
            name.member, for: parameter.name, at: parameter.nameRange, &report),
          wire: parameter.name, type: reference(to: schema, named: name, in: &inner),
          isOptional: !parameter.isRequired,
          documentation: Documentation(
            parameter.annotations, fallback: "`\(parameter.name)` in the \(place.rawValue).",
            remark: parameter.defaultRemark)),
        style: writtenStyle(of: parameter))
    }
    if operation.isMultipart, let media = operation.body?.content.rendered {
      fields += planMultipart(media, names: &assigner, in: &inner)
    } else if let body = operation.body,
      let type = bodyType(of: body, named: SwiftName("Body"), in: &inner)
    {
      let presence = presence(of: body)
      let isLarge =
        body.content.rendered?.schema.map { document.isKeptElsewhere($0, in: nil) } ?? false
      fields.append(
        ParameterPlan(
          place: .body,
          property: PropertyPlan(
            name: assigner.assign("body", for: "the body", at: body.node.opening, &report),
            wire: "body", type: type, isOptional: presence != .always,
            writesNull: presence == .nullable, isBoxed: isLarge && presence != .always,
            documentation: Documentation(
              body.annotations,
              fallback: body.content.rendered?.isJSON == true ? "The JSON body." : "The body."))))
    }
    let ordered = fields.filter { !$0.property.isOptional } + fields.filter(\.property.isOptional)
    scope.types.append(
      TypePlan(
        path: inner.path, documentation: Documentation(), kind: .parameters(ordered),
        nested: inner.types))
    return EndpointPlan.Request(
      type: .named(inner.path), hasDefault: ordered.allSatisfy(\.property.isOptional),
      description: fields.requestDescription)
  }
}

extension [ParameterPlan] {
  /// What a request of these is.
  fileprivate var requestDescription: String {
    if contains(where: { $0.place.isPartOfForm }) { return "The form, and what goes beside it." }
    return contains { $0.place == .body }
      ? "The body, and what goes beside it." : "What the query and the headers say."
  }
}
