extension Planner {
  mutating func planEnumeration(
    _ enumeration: Enumeration, of schema: Schema, path: [String], fallback: String
  ) -> TypePlan {
    var assigner = self.assigner(.enumValues)
    let values = enumeration.values.map { value in
      let name = assigner.assign(
        Self.name(of: value, base: enumeration.base), for: value.text, at: value.node.range,
        remedy: """
          Give them names with "x-enum-names".
          Or remove one from the list: values that are not listed are kept all the same.
          """,
        &report)
      let isText = enumeration.base == .strings || value.node.string != nil
      return EnumValuePlan(
        name: name, wire: value.text, isText: enumeration.base != .integers && isText,
        description: value.description)
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
    if value.node.string == nil, value.text.hasPrefix("-") {
      return "minus\(value.text.dropFirst())"
    }
    return SwiftName(value.text).member
  }

}
