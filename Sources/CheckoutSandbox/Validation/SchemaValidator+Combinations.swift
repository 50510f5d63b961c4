#if Sandbox
  internal import SpecGenerator

  extension SchemaValidator {
    func checkCombinations(
      _ value: JSONNode, _ schema: JSONNode, _ path: String, _ depth: Int
    ) -> [Violation] {
      let all = (schema["allOf"]?.array ?? []).flatMap { check(value, $0, path, depth: depth + 1) }
      return all + checkAny(value, schema, path, depth) + checkOne(value, schema, path, depth)
    }

    private func checkAny(
      _ value: JSONNode, _ schema: JSONNode, _ path: String, _ depth: Int
    ) -> [Violation] {
      guard let alternatives = schema["anyOf"]?.array else { return [] }
      return closest(alternatives.map { check(value, $0, path, depth: depth + 1) })
    }

    private func checkOne(
      _ value: JSONNode, _ schema: JSONNode, _ path: String, _ depth: Int
    ) -> [Violation] {
      guard let alternatives = schema["oneOf"]?.array else { return [] }
      let results = alternatives.map { check(value, $0, path, depth: depth + 1) }
      let count = results.count(where: \.isEmpty)
      guard count > 1 else { return closest(results) }
      return [Violation(path: path, reason: "fits \(count) of the shapes that exclude each other")]
    }

    /// Nothing where an alternative fits, else what is wrong with the one that fits best.
    private func closest(_ results: [[Violation]]) -> [Violation] {
      results.min { $0.count < $1.count } ?? []
    }
  }
#endif
