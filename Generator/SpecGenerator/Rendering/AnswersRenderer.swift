/// Renders what an operation with several answers returns: an enum with a case for each status.
///
/// ```swift
/// public static func read(
///   _ body: ReceivedBody, in envelope: ResultEnvelope
/// ) throws(JSONError) -> Self? {
///   switch body.status {
///   case 201: try Job.read(body, in: envelope).map(Self.created)
///   case 204: .noContent
///   default: .unknown(body)
///   }
/// }
/// ```
struct AnswersRenderer {
  let type: TypePlan
  let cases: [AnswerCasePlan]

  func render() -> SwiftSource {
    """
    \(.comment(type.documentation))
    public enum \(type.name): EndpointResponse, Sendable {
      \(cases.map(declaration).stacked)
      \(unknown)

      public static func read(
        _ body: ReceivedBody, in envelope: ResultEnvelope
      ) throws(JSONError) -> Self? {
        switch body.status {
        \(ordered.map(reading).stacked)
        \(isComplete ? SwiftSource() : "default: .unknown(body)")
        }
      }
      \(NestedTypes.render(type))
    }
    """
  }

  /// Whether the spec says what all other statuses have.
  private var isComplete: Bool { cases.contains { $0.status == "default" } }

  private var unknown: SwiftSource {
    guard !isComplete else { return SwiftSource() }
    return """
      /// A status that the spec does not list, with its body as it came.
      case unknown(ReceivedBody)
      """
  }

  /// Ranges stand behind the statuses in them, and `default` behind all.
  private var ordered: [AnswerCasePlan] {
    cases.filter { Int($0.status) != nil } + cases.filter { $0.status == "2XX" }
      + cases.filter { $0.status == "default" }
  }

  private func declaration(_ plan: AnswerCasePlan) -> SwiftSource {
    """
    \(.comment(plan.documentation))
    case \(plan.name)\(plan.type.map { "(\($0.text(in: type.path)))" } ?? "")
    """
  }

  private func reading(_ plan: AnswerCasePlan) -> SwiftSource {
    let pattern =
      switch plan.status {
      case "default": "default:"
      case "2XX": "case 200...299:"
      default: "case \(plan.status):"
      }
    guard let content = plan.type?.text(in: type.path) else {
      return .line("\(pattern) .\(plan.name.afterDot)")
    }
    let body = plan.isText ? "body.text" : "body"
    return .pair(
      pattern, "try \(content).read(\(body), in: envelope).map(Self.\(plan.name.afterDot))")
  }
}
