/// Renders a value of several types: an enum with a case for each, and one for values that the spec
/// does not describe.
///
/// ```swift
/// public init(from element: JSONElement) throws(JSONError) {
///   switch element.kind(in: "type") {
///   case "card": self = .card(try CardPayment(from: element))
///   default: self = .unknown(JSONValue(from: element))
///   }
/// }
/// ```
///
/// What no member tells apart is the case that fits:
///
/// ```swift
/// public init(from element: JSONElement) throws(JSONError) {
///   var match = JSONMatch<Self>(element)
///   match.consider("now", .now)
///   match.consider(Self.integer)
///   self = match.best ?? .unknown(JSONValue(from: element))
/// }
/// ```
struct UnionRenderer {
  let type: TypePlan
  let cases: [UnionCasePlan]
  let member: String?

  func render() -> SwiftSource {
    """
    \(.comment(type.documentation))
    public \(type.isIndirect ? "indirect " : "")enum \(type.name): \(type.conformances("JSONUnion")) {
      \(cases.map(declaration).stacked)
      /// A value that the spec does not describe, kept as it came.
      case unknown(JSONValue)

      public init(from element: JSONElement) throws(JSONError) {
        \(reading)
      }

      public func write(to writer: inout JSONWriter) {
        switch self {
        \(cases.map(writing).stacked)
        case .unknown(let value): value.write(to: &writer)
        }
      }
      \(NestedTypes.render(type))
    }
    """
  }

  private func declaration(_ plan: UnionCasePlan) -> SwiftSource {
    """
    \(.comment(plan.documentation))
    case \(plan.name)\(plan.value.map { "(\($0.text(in: type.path)))" } ?? "")
    """
  }

  private var reading: SwiftSource {
    let told = cases.compactMap(told)
    let fitting = cases.filter(\.fits)
    guard let member, !told.isEmpty else { return match(of: fitting) }
    guard !fitting.isEmpty else {
      return """
        switch element.kind(in: \(member.literal)) {
        \(told.stacked)
        default: self = .unknown(JSONValue(from: element))
        }
        """
    }
    return """
      switch element.kind(in: \(member.literal)) {
      \(told.stacked)
      default:
        \(match(of: fitting))
      }
      """
  }

  private func told(_ plan: UnionCasePlan) -> SwiftSource? {
    guard case .value(let value, let kinds, _) = plan.content, !kinds.isEmpty else { return nil }
    // Reading any value does not fail.
    let attempt = value == .scalar(.json) ? "" : "try "
    let assignment =
      "self = .\(plan.name.afterDot)(\(attempt)\(value.text(in: type.path))(from: element))"
    let patterns = kinds.map(\.literal)
    let pattern = "case \(patterns.joined(separator: ", ")):"
    if pattern.count <= 72 { return .pair(pattern, assignment) }
    let first = patterns.dropFirst().isEmpty ? "case \(patterns[0]):" : "case \(patterns[0]),"
    let rest = patterns.dropFirst().enumerated().map { index, text in
      SwiftSource.line(text + (index < patterns.count - 2 ? "," : ":"))
    }
    return """
      \(.line(first))
        \(rest.stacked)
        \(.line(assignment))
      """
  }

  /// Texts first: a case of any text takes them as well.
  private func match(of cases: [UnionCasePlan]) -> SwiftSource {
    let lines = cases.filter { $0.value == nil } + cases.filter { $0.value != nil }
    return """
      var match = JSONMatch<Self>(element)
      \(lines.map(considering).stacked)
      self = match.best ?? .unknown(JSONValue(from: element))
      """
  }

  private func considering(_ plan: UnionCasePlan) -> SwiftSource {
    let name = plan.name.afterDot
    guard case .text(let text) = plan.content else { return .line("match.consider(Self.\(name))") }
    return .line("match.consider(\(text.literal), .\(name))")
  }

  private func writing(_ plan: UnionCasePlan) -> SwiftSource {
    switch plan.content {
    case .text(let text):
      return .line("case .\(plan.name.afterDot): writer.write(\(text.literal))")
    case .value(let type, _, _):
      let value = type.written("value")
      return .line("case .\(plan.name.afterDot)(let value): \(value).write(to: &writer)")
    }
  }
}

extension UnionCasePlan {
  fileprivate var value: TypeReference? {
    if case .value(let type, _, _) = content { type } else { nil }
  }

  /// Whether the case is one of those that may fit a value that nothing tells.
  fileprivate var fits: Bool {
    if case .value(_, _, let fits) = content { fits } else { true }
  }
}
