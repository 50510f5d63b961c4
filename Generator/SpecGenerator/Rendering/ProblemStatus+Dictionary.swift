extension [ProblemStatus] {
  /// A dictionary of Swift: `["404": "NotFound"]`.
  func list(after label: String) -> SwiftSource.List {
    let entries = map { problem in
      SwiftSource.List("\(problem.status.literal): \((problem.problem ?? "").literal)")
    }
    return .init("\(label)[", entries, "]", isArray: true)
  }
}
