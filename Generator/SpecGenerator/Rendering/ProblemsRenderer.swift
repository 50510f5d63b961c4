/// Renders what an API refuses requests with where its refusals differ: an enum with a case for each
/// schema.
struct ProblemsRenderer {
  let type: TypePlan
  let cases: [ProblemCasePlan]

  func render() -> SwiftSource {
    """
    \(.comment(type.documentation))
    public enum \(type.name): EndpointResponse, Sendable {
      \(cases.map(declaration).stacked)
      /// A body that the spec does not describe for this status, as it came.
      case unknown(ReceivedBody)

      public static func read(
        _ body: ReceivedBody, in envelope: ResultEnvelope
      ) throws(JSONError) -> Self? {
        switch body.problem {
        \(cases.map(reading).stacked)
        default: .unknown(body)
        }
      }
    }
    """
  }

  private func declaration(_ plan: ProblemCasePlan) -> SwiftSource {
    """
    \(.comment(Documentation(plan.comment)))
    case \(plan.name)(\(plan.type.text(in: type.path)))
    """
  }

  private func reading(_ plan: ProblemCasePlan) -> SwiftSource {
    .pair(
      "case \(plan.key.literal):",
      "try \(plan.type.text()).read(body, in: envelope).map(Self.\(plan.name.afterDot))")
  }
}
