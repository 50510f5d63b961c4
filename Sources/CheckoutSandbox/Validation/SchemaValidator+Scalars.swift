#if Sandbox
  internal import SpecGenerator

  extension SchemaValidator {
    func checkNumber(_ text: String, _ schema: JSONNode, _ path: String) -> [Violation] {
      let number = JSONNumber(text)
      var reasons: [String] = []
      if let limit = schema["minimum"]?.number, number < JSONNumber(limit) {
        reasons.append("must be at least \(limit)")
      }
      if let limit = schema["maximum"]?.number, JSONNumber(limit) < number {
        reasons.append("must be at most \(limit)")
      }
      if let limit = schema["exclusiveMinimum"]?.number, !(JSONNumber(limit) < number) {
        reasons.append("must be more than \(limit)")
      }
      if let limit = schema["exclusiveMaximum"]?.number, !(number < JSONNumber(limit)) {
        reasons.append("must be less than \(limit)")
      }
      return reasons.map { Violation(path: path, reason: $0) }
    }

    func checkString(_ text: String, _ schema: JSONNode, _ path: String) -> [Violation] {
      var violations = checkCount(
        text.unicodeScalars.count, schema, ("minLength", "maxLength"), "characters", path)
      if let format = schema["format"]?.string.flatMap({ StringFormat(rawValue: $0) }),
        !format.accepts(text)
      {
        violations.append(Violation(path: path, reason: "must be \(format.inWords)"))
      }
      return violations
    }

    func checkCount(
      _ count: Int, _ schema: JSONNode, _ keys: (minimum: String, maximum: String), _ unit: String,
      _ path: String
    ) -> [Violation] {
      var violations: [Violation] = []
      if let minimum = schema[keys.minimum]?.integer, count < minimum {
        violations.append(
          Violation(path: path, reason: "must have at least \(minimum) \(unit), not \(count)"))
      }
      if let maximum = schema[keys.maximum]?.integer, count > maximum {
        violations.append(
          Violation(path: path, reason: "must have at most \(maximum) \(unit), not \(count)"))
      }
      return violations
    }
  }
#endif
