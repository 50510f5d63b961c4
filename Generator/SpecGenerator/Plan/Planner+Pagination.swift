extension Planner {
  /// The method that reads all pages of an operation's list.
  func planPagination(
    of operation: Operation, calling endpoint: EndpointPlan, named name: String,
    in namespace: TypeScope
  ) -> PaginationPlan? {
    guard let rule = operation.pagination, let page = endpoint.response,
      let position = place(of: rule.parameter, of: endpoint, in: namespace)
    else { return nil }
    let properties = properties(of: page, in: module.types + namespace.types)
    func property(_ wire: String?) -> PropertyPlan? { properties.first { $0.wire == wire } }
    func member(_ wire: String?) -> PaginationPlan.Member? {
      property(wire).map { .init(name: $0.name, isOptional: $0.isOptional) }
    }
    guard case .array(let item) = rule.items == nil ? page : property(rule.items)?.type else {
      return nil
    }
    let next: String? = if case .cursor(let next) = rule.style { next } else { nil }
    var (last, more): (PaginationPlan.Member?, PaginationPlan.Member?)
    if case .lastElement(let name, let flag) = rule.style {
      let element = self.properties(of: item, in: module.types + namespace.types)
      last = element.first { $0.wire == name }.map {
        .init(name: $0.name, isOptional: $0.isOptional)
      }
      more = member(flag)
    }
    return PaginationPlan(
      name: name, style: rule.style, position: position,
      size: rule.size.flatMap { size in
        place(of: size.parameter, of: endpoint, in: namespace).map { ($0, size.maximum) }
      },
      items: member(rule.items), item: item, total: member(rule.total), next: member(next),
      last: last, more: more)
  }

  private func place(
    of wire: String, of endpoint: EndpointPlan, in namespace: TypeScope
  ) -> PaginationPlan.Place? {
    if let parameter = endpoint.pathParameters.first(where: { $0.wire == wire }) {
      return .label(parameter.name)
    }
    for type in namespace.types {
      guard case .parameters(let fields) = type.kind else { continue }
      if let field = fields.first(where: { $0.property.wire == wire && $0.place != .body }) {
        return .property(field.property.name)
      }
    }
    return nil
  }

  private func properties(of type: TypeReference, in types: [TypePlan]) -> [PropertyPlan] {
    guard case .named(let path) = type else { return [] }
    for type in types where path.starts(with: type.path) {
      if type.path == path {
        guard case .model(let properties, _, _) = type.kind else { return [] }
        return properties
      }
      return properties(of: .named(path), in: type.nested)
    }
    return []
  }
}

extension SwiftName {
  /// The name of what reads all of a list: `listSessions` makes `listAllSessions`.
  var ofAllPages: String {
    let verb = member.prefix { !$0.isUppercase }
    return verb + "All" + member.dropFirst(verb.count)
  }
}
