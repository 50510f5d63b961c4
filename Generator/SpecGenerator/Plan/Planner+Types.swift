extension Planner {
  /// The type of a schema where it is used. An object or enumeration that has no name in the spec
  /// becomes a type of `scope`, called `name`.
  mutating func reference(
    to schema: Schema, named name: SwiftName, in scope: inout TypeScope, fallback: String? = nil
  ) -> TypeReference {
    // Shapes were checked before: without one there is no plan to get wrong.
    switch try? schema.shape() {
    case nil: return .scalar(.json)
    case .scalar(let scalar): return .scalar(scalar)
    case .reference(let component):
      return typeNames[component].map { .named([$0]) } ?? alias(component)
    case .array(let items):
      return .array(element(items, named: name.appending("Item"), in: &scope))
    case .map(nil): return .dictionary(.scalar(.json))
    case .map(let value?):
      return .dictionary(element(value, named: name.appending("Value"), in: &scope))
    case .object, .openEnum:
      let typeName = nestedName(name.type, for: name.wire, at: schema.node.opening, in: &scope)
      let type = planType(
        schema, path: scope.path + [typeName], direction: scope.direction,
        fallback: fallback ?? "What `\(name.wire)` holds.")
      scope.types.append(type)
      return .named(type.path)
    }
  }

  private mutating func element(
    _ schema: Schema, named name: SwiftName, in scope: inout TypeScope
  ) -> TypeReference {
    var name = name
    if let override = schema.annotations.swiftName?.string {
      name = SwiftName(name.wire, override: override)
    }
    let type = reference(to: schema, named: name, in: &scope)
    return document.allowsNull(schema) ? .optional(type) : type
  }

  /// A type inside of another must not hide one that is meant there: then it takes the name of the
  /// type around it in front.
  mutating func nestedName(
    _ proposed: String, for wire: String, at range: SourceRange, in scope: inout TypeScope
  ) -> String {
    var name = proposed
    let isOwn = scope.isNamespace && ["Request", "Response"].contains(wire)
    if !isOwn, let outer = scope.path.last,
      module.names.isTaken(name) || scope.path.contains(name)
    {
      name = outer + name
    }
    return scope.names.assign(name, for: wire, at: range, &report)
  }

  /// Plans an object or an enumeration.
  mutating func planType(
    _ schema: Schema, path: [String], direction: Direction, fallback: String
  ) -> TypePlan {
    if case .openEnum(let values) = try? schema.shape() {
      let documentation = Documentation(
        schema.annotations, fallback: fallback,
        remark:
          "Values that the spec does not list decode, compare and encode like the listed ones.")
      return TypePlan(
        path: path, documentation: documentation, kind: .openEnum(planValues(values)))
    }
    var scope = TypeScope(path: path, reserved: .types, direction: direction)
    let properties = planProperties(of: schema, in: &scope)
    return TypePlan(
      path: path, documentation: Documentation(schema.annotations, fallback: fallback),
      kind: .model(properties, direction), nested: scope.types)
  }

  private mutating func planValues(_ values: [JSONNode]) -> [EnumValuePlan] {
    var assigner = NameAssigner(reserved: .enumValues)
    return values.map { node in
      let wire = node.string ?? ""
      let member = wire.isEmpty ? "empty" : SwiftName(wire).member
      let name = assigner.assign(
        member, for: wire, at: node.range,
        remedy: "Remove one from the list: values that are not listed are kept all the same.",
        &report)
      return EnumValuePlan(name: name, wire: wire)
    }
  }

  private mutating func planProperties(
    of schema: Schema, in scope: inout TypeScope
  ) -> [PropertyPlan] {
    var assigner = NameAssigner(reserved: .properties)
    let properties = schema.properties.map { property in
      let name = SwiftName(
        property.name, override: property.schema.annotations.swiftName?.string)
      let allowsNull = document.allowsNull(property.schema)
      return PropertyPlan(
        name: assigner.assign(
          name.member, for: property.name, at: property.nameRange, &report),
        wire: property.name, aliases: property.aliases,
        type: reference(to: property.schema, named: name, in: &scope),
        isOptional: !property.isRequired || allowsNull,
        writesNull: property.isRequired && allowsNull,
        letterCase: property.schema.letterCase,
        documentation: Documentation(
          property.schema.annotations, fallback: "`\(property.name)` on the wire."))
    }
    return properties.requiredFirst
  }
}

extension [PropertyPlan] {
  /// The properties that must be there, then the others, each group in its order.
  var requiredFirst: [PropertyPlan] { filter { !$0.isOptional } + filter(\.isOptional) }
}

extension Document {
  /// Whether `null` may stand for the schema, or for the component that it refers to.
  func allowsNull(_ schema: Schema) -> Bool {
    var schema = schema
    for _ in 0...components.count {
      guard let name = schema.reference, let target = component(name) else { break }
      schema = target.schema
    }
    return schema.allowsNull
  }
}
