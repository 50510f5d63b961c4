/// Renders an object of several kinds: an enum with a case for each, and one for kinds that the
/// spec does not list.
///
/// ```swift
/// public init(from element: JSONElement) throws(JSONError) {
///   switch element.kind(in: "type") {
///   case "card": self = .card(try CardPayment(from: element))
///   default: self = .unknown(JSONValue(from: element))
///   }
/// }
/// ```
struct UnionRenderer {
  let type: TypePlan
  let cases: [UnionCasePlan]
  let member: String

  func render() -> SwiftSource {
    """
    \(.comment(type.documentation))
    public enum \(type.name): JSONUnion {
      \(cases.map(declaration).stacked)
      /// A kind that the spec does not list, kept as it came.
      case unknown(JSONValue)

      public init(from element: JSONElement) throws(JSONError) {
        switch element.kind(in: \(member.literal)) {
        \(cases.map(reading).stacked)
        default: self = .unknown(JSONValue(from: element))
        }
      }

      public func write(to writer: inout JSONWriter) {
        switch self {
        \(cases.map(writing).stacked)
        case .unknown(let value): value.write(to: &writer)
        }
      }
    }
    """
  }

  private func declaration(_ plan: UnionCasePlan) -> SwiftSource {
    """
    \(.comment(plan.documentation))
    case \(plan.name)(\(plan.type.text()))
    """
  }

  private func reading(_ plan: UnionCasePlan) -> SwiftSource {
    .line(
      "case \(plan.kind.literal): self = .\(plan.name.afterDot)"
        + "(try \(plan.type.text())(from: element))")
  }

  private func writing(_ plan: UnionCasePlan) -> SwiftSource {
    .line("case .\(plan.name.afterDot)(let value): value.write(to: &writer)")
  }
}
