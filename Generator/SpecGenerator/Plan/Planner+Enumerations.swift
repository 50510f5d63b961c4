extension Planner {
  mutating func planEnumeration(
    _ enumeration: Enumeration, of schema: Schema, path: [String], fallback: String
  ) -> TypePlan {
    var assigner = NameAssigner(reserved: .enumValues)
    let values = enumeration.values.map { value in
      let name = assigner.assign(
        Self.name(of: value, base: enumeration.base), for: value.text, at: value.node.range,
        remedy: """
          Give them names with "x-enum-names".
          Or remove one from the list: values that are not listed are kept all the same.
          """,
        &report)
      return EnumValuePlan(name: name, wire: value.text, description: value.description)
    }
    return TypePlan(
      path: path,
      documentation: Documentation(
        schema.annotations, fallback: fallback,
        remark:
          "Values that the spec does not list decode, compare and encode like the listed ones."),
      kind: .openEnum(values, enumeration.base))
  }

  /// `value1` and `minus1` for integers, which say no more than that.
  private static func name(of value: Enumeration.Value, base: Enumeration.Base) -> String {
    if let name = value.name { return SwiftName(value.text, override: name).member }
    if value.text.isEmpty { return "empty" }
    if base == .integers, value.text.hasPrefix("-") { return "minus\(value.text.dropFirst())" }
    return SwiftName(value.text).member
  }

  mutating func planUnion(
    _ union: Union, of schema: Schema, path: [String], fallback: String
  ) -> TypePlan {
    var assigner = NameAssigner(reserved: .unionCases)
    let cases = union.variants.map { variant in
      UnionCasePlan(
        name: assigner.assign(
          SwiftName(variant.kind).member, for: variant.kind, at: variant.kindRange,
          remedy: "Map one of them from another text, if the provider has one.", &report),
        kind: variant.kind, type: .named([typeNames[variant.component] ?? variant.component]),
        documentation: documentation(of: variant, told: union.member))
    }
    return TypePlan(
      path: path, documentation: Documentation(schema.annotations, fallback: fallback),
      kind: .union(cases, member: union.member))
  }

  /// What the component says of itself in its first paragraph, and how it is told apart.
  private func documentation(of variant: Union.Variant, told member: String) -> Documentation {
    let description = document.component(variant.component)?.schema.annotations.description ?? ""
    let first = description.split(separator: "\n", maxSplits: 1).first.map(String.init)
    var documentation = Documentation("`\(member)` is `\(variant.kind)`.")
    if let first = first?.ifAny { documentation.paragraphs.insert(first, at: 0) }
    return documentation
  }
}
