extension Planner {
  /// What the API refuses requests with: one type where all refusals have one schema, and otherwise
  /// an enum of all that they have, told apart by the status.
  mutating func planProblems(_ endpoints: inout [EndpointPlan]) -> TypeReference {
    let schemas = problemSchemas()
    guard schemas.count > 1 else {
      return schemas.first.map { problemType($0.schema, named: SwiftName(names.problem)) }
        ?? .scalar(.json)
    }
    module.names.take(names.problem, for: "what the API refuses with", at: document.info.range)
    var assigner = self.assigner(.unionCases)
    let cases = schemas.map { schema in
      ProblemCasePlan(
        name: assigner.assign(
          schema.name.member, for: schema.name.wire, at: schema.schema.node.opening, &report),
        key: schema.name.wire, comment: schema.comment,
        type: problemType(schema.schema, named: schema.name))
    }
    module.types.append(
      TypePlan(
        path: [names.problem],
        documentation: Documentation(
          "What ``\(names.client)`` refuses a request with: one of the bodies that the spec "
            + "describes, told apart by the status."),
        kind: .problems(cases)))
    let keys = Dictionary(schemas.map { ($0.key, $0.name.wire) }) { first, _ in first }
    let all = document.operations.map { problems(of: $0, keys) }
    problems = mostFrequent(all)
    let byID = Dictionary(zip(document.operations.map(\.name), all)) { first, _ in first }
    for index in endpoints.indices {
      guard let own = byID[endpoints[index].id], own != problems, !own.isEmpty else { continue }
      endpoints[index].problems = own
    }
    return .named([names.problem])
  }

  /// A schema of refusals, the name that it has or is given, and what it has in common with its
  /// like.
  private typealias ProblemSchema = (
    key: String, name: SwiftName, schema: Schema, comment: String
  )

  private func problemSchemas() -> [ProblemSchema] {
    var schemas: [ProblemSchema] = []
    var keys: Set<String> = []
    for operation in document.operations {
      for response in operation.refusals {
        guard let schema = response.problemSchema, keys.insert(schema.problemKey).inserted else {
          continue
        }
        let own = SwiftName(operation.name, override: operation.annotations.swiftName?.string)
        let name = SwiftName("\(own.member)Problem\(response.status.suffix)")
        schemas.append(
          (
            schema.problemKey, schema.reference.map { SwiftName($0) } ?? name, schema,
            schema.reference.map { "`\($0)` in the spec." }
              ?? "What `\(operation.label)` refuses with, status `\(response.status)`."
          ))
      }
    }
    return schemas
  }

  private mutating func problemType(_ schema: Schema, named name: SwiftName) -> TypeReference {
    guard let component = schema.reference else {
      return moduleReference(
        to: schema, named: name, direction: .response, fallback: "What a request is refused with.")
    }
    return typeNames[component].map { .named([$0]) } ?? alias(component)
  }

  /// Which refusal each status of an operation has; the empty name where it has none and others
  /// have one.
  private func problems(of operation: Operation, _ names: [String: String]) -> [ProblemStatus] {
    let all = operation.refusals.map { response in
      ProblemStatus(
        status: response.status, problem: response.problemSchema.flatMap { names[$0.problemKey] })
    }
    let isRange = all.contains { $0.problem != nil && Int($0.status) == nil }
    return all.filter { isRange || $0.problem != nil }
  }

  private func mostFrequent(_ all: [[ProblemStatus]]) -> [ProblemStatus] {
    var counts: [[ProblemStatus]: Int] = [:]
    for problems in all where !problems.isEmpty { counts[problems, default: 0] += 1 }
    // The first of those that are as frequent, so that the code does not depend on hashing.
    var best: [ProblemStatus] = []
    for problems in all where counts[problems, default: 0] > counts[best, default: 0] {
      best = problems
    }
    return best
  }
}

/// Which refusal a status has.
struct ProblemStatus: Hashable, Sendable {
  var status: String
  /// The name of the refusal; `nil` for a body that the spec does not describe.
  var problem: String?
}

extension Response {
  /// The schema of a refusal that is JSON.
  fileprivate var problemSchema: Schema? {
    guard let media = content.rendered, media.isJSON else { return nil }
    return media.schema
  }
}

extension Schema {
  /// What two refusals of one type have in common.
  fileprivate var problemKey: String { reference ?? node.fingerprint }
}

extension String {
  /// A status as the end of a name: `404`, `4XX`, and nothing for all others.
  fileprivate var suffix: String { self == "default" ? "" : self }
}
