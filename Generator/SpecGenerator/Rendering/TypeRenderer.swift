/// Renders a type with the types inside of it.
struct TypeRenderer {
  func render(_ type: TypePlan) -> SwiftSource {
    switch type.kind {
    case .model(let properties, let direction, let others):
      ModelRenderer(type: type, properties: properties, direction: direction, others: others)
        .render()
    case .openEnum(let values, let base):
      OpenEnumRenderer(type: type, values: values, base: base).render()
    case .union(let cases, let member):
      UnionRenderer(type: type, cases: cases, member: member).render()
    case .answers(let cases):
      AnswersRenderer(type: type, cases: cases).render()
    case .problems(let cases):
      ProblemsRenderer(type: type, cases: cases).render()
    case .parameters(let parameters):
      ParametersRenderer(type: type, parameters: parameters).render()
    case .namespace:
      """
      \(.comment(type.documentation))
      public enum \(type.name) {
        \(type.nested.map(render).spaced)
      }
      """
    }
  }
}
