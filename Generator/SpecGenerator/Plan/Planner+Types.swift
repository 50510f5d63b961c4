extension Planner {
  /// The type of a schema where it is used. An object or enumeration that has no name in the spec
  /// becomes a type of `scope`, called `name`.
  mutating func reference(
    to schema: Schema, named name: SwiftName, in scope: inout TypeScope, fallback: String? = nil
  ) -> TypeReference {
    guard document.isWhole(schema) else { return .scalar(.object) }
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
    case .expandable(let object):
      return .expandable(reference(to: object, named: name, in: &scope))
    case .clearable(let value):
      return .clearable(reference(to: value, named: name, in: &scope, fallback: fallback))
    case .object, .openEnum, .union:
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
    let isOwn = scope.isNamespace && ["Request", "Response"].contains(wire)
    guard !isOwn, let outer = scope.path.last else {
      return scope.names.assign(proposed, for: wire, at: range, &report)
    }
    let candidates = [proposed, outer + proposed, outer + proposed + "Details"]
    let name = candidates.first { !module.names.isTaken($0) && !scope.path.contains($0) }
    let assigned = scope.names.assign(name ?? proposed, for: wire, at: range, &report)
    module.names.hide(assigned.afterDot)
    nestedNames.append(NestedName(name: assigned.afterDot, outer: outer, range: range))
    return assigned
  }

  /// Plans an object, an enumeration or a union.
  mutating func planType(
    _ schema: Schema, path: [String], direction: Direction, fallback: String
  ) -> TypePlan {
    switch try? schema.shape() {
    case .openEnum(let enumeration):
      return planEnumeration(enumeration, of: schema, path: path, fallback: fallback)
    case .union:
      return planUnion(of: schema, path: path, direction: direction, fallback: fallback)
    default:
      var scope = self.scope(path, direction)
      var assigner = self.assigner(.properties)
      let properties = planProperties(of: schema, in: &scope, &assigner)
      let others = planOthers(of: schema, in: &scope, &assigner)
      return TypePlan(
        path: path,
        documentation: Documentation(
          schema.annotations, fallback: fallback, remark: schema.isLenient ? Self.leniency : nil),
        kind: .model(properties, direction, others: others), nested: scope.types)
    }
  }

  private static let leniency = """
    An optional member that does not fit its type reads as `nil`, and stays among \
    ``additionalMembers``.
    """

  /// The members beside the listed ones, where the schema gives them a type.
  private mutating func planOthers(
    of schema: Schema, in scope: inout TypeScope, _ assigner: inout NameAssigner
  ) -> OthersPlan? {
    guard case .schema(let value) = schema.additional, !schema.properties.isEmpty else {
      return nil
    }
    let name = assigner.assign(
      "others", for: "additionalProperties", at: value.node.opening, &report)
    let type = element(value, named: SwiftName("Other"), in: &scope)
    return OthersPlan(name: name, value: type)
  }

  private mutating func planProperties(
    of schema: Schema, in scope: inout TypeScope, _ assigner: inout NameAssigner
  ) -> [PropertyPlan] {
    let isPatched = scope.direction != .response && usage.isPatched(schema)
    let properties = schema.properties.map { property in
      let name = SwiftName(
        property.name, override: property.schema.annotations.swiftName?.string)
      let allowsNull = document.allowsNull(property.schema)
      let isOptional = !property.isRequired || allowsNull
      let isChange =
        isPatched && !property.isRequired && allowsNull
        && !document.holds(property.schema, closing: owner)
      return PropertyPlan(
        name: assigner.assign(
          name.member, for: property.name, at: property.nameRange, &report),
        wire: property.name, aliases: property.aliases,
        type: reference(to: property.schema, named: name, in: &scope),
        isOptional: isOptional,
        writesNull: property.isRequired && allowsNull,
        isLenient: schema.isLenient && !property.isRequired,
        isBoxed: isOptional && !isChange
          && document.isKeptElsewhere(property.schema, in: owner),
        letterCase: property.schema.letterCase, constant: property.constant?.literal,
        isChange: isChange,
        documentation: Documentation(
          property.schema.annotations, fallback: "`\(property.name)` on the wire.",
          remark: property.constant.map { "Always `\($0.string ?? $0.literal)`." }
            ?? document.expansionRemark(for: property.schema)
            ?? (scope.direction == .response ? nil : property.schema.defaultRemark)))
    }
    return properties.requiredFirst
  }
}

extension [PropertyPlan] {
  /// The properties that must be there, then the others, each group in its order.
  var requiredFirst: [PropertyPlan] { filter { !$0.isOptional } + filter(\.isOptional) }
}
