extension Planner {
  mutating func planUnion(
    of schema: Schema, path: [String], direction: Direction, fallback: String
  ) -> TypePlan {
    let union = document.union(of: schema)
    var assigner = self.assigner(.unionCases)
    var scope = self.scope(path, direction)
    let cases = union.variants.map { variant in
      plan(variant, told: union.member, in: &scope, &assigner)
    }
    return TypePlan(
      path: path, documentation: Documentation(schema.annotations, fallback: fallback),
      kind: .union(cases, member: union.member),
      nested: scope.types, isIndirect: document.isIndirect(schema, in: owner))
  }

  private mutating func plan(
    _ variant: Union.Variant, told member: String?, in scope: inout TypeScope,
    _ assigner: inout NameAssigner
  ) -> UnionCasePlan {
    let told = variant.kinds.count == 1 ? variant.kinds[0] : nil
    let wire = told?.text ?? variant.name
    let name = assigner.assign(
      SwiftName(wire, override: variant.schema.annotations.swiftName?.string).member, for: wire,
      at: told?.range ?? variant.schema.node.opening,
      remedy: "Map one of them from another text, if the provider has one.", &report)
    let kinds = variant.kinds.map(\.text)
    var documentation = documentation(of: variant)
    if let member, !kinds.isEmpty {
      let texts = kinds.map { "`\($0)`" }.joined(separator: ", ")
      documentation.paragraphs.append("`\(member)` is \(texts).")
    }
    if let text = variant.schema.onlyText {
      documentation.paragraphs.append(text.isEmpty ? "The empty text." : "`\(text)` on the wire.")
      return UnionCasePlan(name: name, content: .text(text), documentation: documentation)
    }
    let type = reference(
      to: variant.schema, named: SwiftName(variant.name), in: &scope)
    if documentation.paragraphs.isEmpty {
      documentation.paragraphs = ["The value is `\(type.text(in: scope.path))`."]
    }
    return UnionCasePlan(
      name: name, content: .value(type, kinds: kinds, fits: kinds.isEmpty || variant.mayBeUntold),
      documentation: documentation)
  }

  /// What the component says of itself in its first paragraph.
  private func documentation(of variant: Union.Variant) -> Documentation {
    let schema = variant.schema.reference.flatMap { document.component($0)?.schema }
    let description = (schema ?? variant.schema).annotations.description ?? ""
    let first = description.split(separator: "\n", maxSplits: 1).first.map(String.init)
    var documentation = Documentation()
    if let first = first?.ifAny { documentation.paragraphs.append(first) }
    return documentation
  }
}
