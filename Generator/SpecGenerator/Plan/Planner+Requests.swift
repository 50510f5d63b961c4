extension Planner {
  /// What the caller passes: the body, or a `Request` of parameters with the body among them.
  mutating func planRequest(
    of operation: Operation, in scope: inout TypeScope
  ) -> EndpointPlan.Request? {
    scope.direction = .request
    let schema = operation.body?.content.first(where: \.isJSON)?.schema
    if operation.hasParameters { return planParameters(of: operation, body: schema, in: &scope) }
    guard let schema else { return nil }
    let description = operation.body?.annotations.description?.ifAny
    let type = reference(
      to: schema, named: SwiftName("Request"), in: &scope, fallback: description ?? "")
    return EndpointPlan.Request(
      type: type, hasDefault: false,
      description: description ?? schema.annotations.description?.ifAny ?? "What is sent.")
  }

  private mutating func planParameters(
    of operation: Operation, body: Schema?, in scope: inout TypeScope
  ) -> EndpointPlan.Request {
    let typeName = scope.names.assign(
      "Request", for: "Request", at: operation.methodRange, &report)
    var inner = TypeScope(path: scope.path + [typeName], reserved: .types, direction: .request)
    var assigner = NameAssigner(reserved: .requestProperties)
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
            parameter.annotations, fallback: "`\(parameter.name)` in the \(place.rawValue).")),
        style: writtenStyle(of: parameter))
    }
    if let body, let node = operation.body?.node {
      fields.append(
        ParameterPlan(
          place: .body,
          property: PropertyPlan(
            name: assigner.assign("body", for: "the body", at: node.opening, &report),
            wire: "body", type: reference(to: body, named: SwiftName("Body"), in: &inner),
            isOptional: false,
            documentation: Documentation(
              operation.body?.annotations ?? Annotations(), fallback: "The JSON body."))))
    }
    let ordered = fields.filter { !$0.property.isOptional } + fields.filter(\.property.isOptional)
    scope.types.append(
      TypePlan(
        path: inner.path, documentation: Documentation(), kind: .parameters(ordered),
        nested: inner.types))
    return EndpointPlan.Request(
      type: .named(inner.path), hasDefault: ordered.allSatisfy(\.property.isOptional),
      description: body == nil
        ? "What the query and the headers say." : "The body, and what goes beside it.")
  }
}
